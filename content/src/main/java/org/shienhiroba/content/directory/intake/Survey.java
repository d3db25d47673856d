package org.shienhiroba.content.directory.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.directory.AgencyView;
import org.shienhiroba.content.directory.Fact;
import org.shienhiroba.content.directory.ListingKey;
import org.shienhiroba.content.directory.ListingStore;
import org.shienhiroba.content.directory.ListingStore.Known;
import org.shienhiroba.content.directory.ListingView;
import org.shienhiroba.content.directory.intake.Grouping.Office;
import org.shienhiroba.content.directory.intake.Grouping.Profile;
import org.shienhiroba.content.directory.place.Municipalities.PlaceName;

/**
 * What must be known of a whole file before any of its lines can be compared: which lines stand twice, which parts of the
 * lists it is about, and which new lines are one office. Holds keys, not lines.
 */
final class Survey {
    private static final int PORTION = 500;

    private final ListFormat format;
    private final ListingStore store;
    private final boolean grouping;
    /** In an order of its own, so that what is done does not depend on the order of the lines. */
    private final Map<ListKind, Part> parts = new TreeMap<>();
    private final Set<PlaceName> places = new HashSet<>();
    private final Map<String, Map<ListingKey, Profile>> numbered = new TreeMap<>();

    /** One list as far as it is about one kind of agency. */
    record ListKind(String source, String kind) implements Comparable<ListKind> {
        static ListKind of(ListingKey key) {
            return new ListKind(key.source(), key.kind());
        }

        @Override
        public int compareTo(ListKind other) {
            int bySource = source.compareTo(other.source);
            return bySource != 0 ? bySource : kind.compareTo(other.kind);
        }
    }

    /** A line of the file that can be taken, as far as it has to be remembered. */
    static final class Seen {
        private final long line;
        private final int content;
        private boolean differs;

        Seen(long line, int content) {
            this.line = line;
            this.content = content;
        }

        /** The first line that says it. */
        long line() {
            return line;
        }

        /** Whether another line with the same key says something else, so that none of them can be believed. */
        boolean differs() {
            return differs;
        }
    }

    /** What the file is about in one {@link ListKind}, and what was known of it. */
    private static final class Part {
        private final Map<String, Known> known;
        private final Map<String, Seen> seen = new HashMap<>();
        private final Set<String> rejected = new HashSet<>();
        private final Set<String> prefectures = new TreeSet<>();
        private final Set<String> marks = new TreeSet<>();
        private String edition = "";

        Part(Map<String, Known> known) {
            this.known = known;
        }
    }

    /** @param grouping whether new lines have to find their offices */
    Survey(ListFormat format, ListingStore store, boolean grouping) {
        this.format = format;
        this.store = store;
        this.grouping = grouping;
    }

    void take(ReadRow read) {
        ListingKey key = read.key();
        if (key == null) {
            return;
        }
        Part part = part(key);
        ListRow row = read.row();
        if (row == null) {
            part.rejected.add(key.sourceKey());
            return;
        }
        int content = Objects.hash(row.facts().all(), row.edition());
        Seen before = part.seen.putIfAbsent(key.sourceKey(), new Seen(row.line(), content));
        if (before != null) {
            before.differs |= before.content != content;
            return;
        }
        part.prefectures.add(row.prefecture());
        part.marks.add(Grouping.mark(key));
        part.edition = part.edition.compareTo(row.edition()) < 0 ? row.edition() : part.edition;
        if (row.place() != null) {
            places.add(row.place());
        }
        String number = row.facts().get(Fact.OFFICE_NUMBER);
        if (grouping && number != null && !part.known.containsKey(key.sourceKey())) {
            numbered.computeIfAbsent(number, any -> new TreeMap<>(Survey::compare)).put(key,
                    Profile.of(key, row.facts(), row.point()));
        }
    }

    private Part part(ListingKey key) {
        return parts.computeIfAbsent(ListKind.of(key), part -> new Part(store.known(part.source(), part.kind())));
    }

    private static int compare(ListingKey one, ListingKey other) {
        int byKind = ListKind.of(one).compareTo(ListKind.of(other));
        return byKind != 0 ? byKind : one.sourceKey().compareTo(other.sourceKey());
    }

    /** @throws Unreadable where a later edition was taken over already */
    void refuseOlder() throws Unreadable {
        for (Map.Entry<ListKind, Part> one : parts.entrySet()) {
            Part part = one.getValue();
            String newest = part.known.entrySet().stream().filter(known -> isAbout(one.getKey(), part, known))
                    .map(known -> known.getValue().lastSeen()).max(String::compareTo).orElse("");
            if (!part.edition.isEmpty() && part.edition.compareTo(newest) < 0) {
                throw new Unreadable("intake.edition.older", part.edition, newest, one.getKey().source());
            }
        }
    }

    /** The known lines that the file should name and does not, by the edition that leaves them out. */
    Map<String, List<Long>> missing() {
        Map<String, List<Long>> missing = new TreeMap<>();
        parts.forEach((kind, part) -> part.known.entrySet().stream()
                .filter(known -> known.getValue().listed() && isMissing(kind, part, known))
                .sorted(Map.Entry.comparingByKey())
                .forEach(known -> missing.computeIfAbsent(part.edition, any -> new ArrayList<>())
                        .add(known.getValue().id())));
        return missing;
    }

    /** How many known lines the file should name. */
    long expected() {
        return parts.entrySet().stream().mapToLong(one -> one.getValue().known.entrySet().stream().filter(
                known -> known.getValue().listed() && isAbout(one.getKey(), one.getValue(), known)).count()).sum();
    }

    private boolean isMissing(ListKind kind, Part part, Map.Entry<String, Known> known) {
        return isAbout(kind, part, known) && !part.seen.containsKey(known.getKey())
                && !part.rejected.contains(known.getKey());
    }

    /**
     * The lists of WAM NET are nationwide, one for each service; a list of our own speaks for the prefectures that it names.
     */
    private boolean isAbout(ListKind kind, Part part, Map.Entry<String, Known> known) {
        return format == ListFormat.WAM_NET
                ? part.marks
                        .contains(Grouping.mark(new ListingKey(kind.source(), kind.kind(), known.getKey())))
                : part.prefectures.contains(known.getValue().prefecture());
    }

    /** The line of a key that counts; null where no line of the file can be taken for it. */
    @Nullable
    Seen seen(ListingKey key) {
        return part(key).seen.get(key.sourceKey());
    }

    /** What was known of a key; null for a new one. */
    @Nullable
    Known known(ListingKey key) {
        return part(key).known.get(key.sourceKey());
    }

    /** The municipalities that the file names. */
    Set<PlaceName> places() {
        return places;
    }

    /** The office of each new line that has a 事業所番号. */
    Map<ListingKey, Office> offices() {
        Map<ListingKey, Office> offices = new HashMap<>();
        List<String> numbers = new ArrayList<>(numbered.keySet());
        for (int from = 0; from < numbers.size(); from += PORTION) {
            List<String> some = numbers.subList(from, Math.min(from + PORTION, numbers.size()));
            Map<String, Map<Long, List<Profile>>> known = new HashMap<>();
            for (AgencyView office : store.officesNumbered(some)) {
                known.computeIfAbsent(String.valueOf(office.number()), any -> new TreeMap<>()).put(office.id(),
                        office.listings().stream().map(this::profile).toList());
            }
            some.forEach(number -> offices
                    .putAll(Grouping.of(number, Objects.requireNonNull(numbered.remove(number)),
                            known.getOrDefault(number, Map.of()))));
            store.written();
        }
        return offices;
    }

    /** A service that is not listed any more does not keep another one of its kind away: it may have got a new number. */
    private Profile profile(ListingView line) {
        Profile profile = Profile.of(line.key(), line.facts(), line.point());
        return isListedOn(line)
                ? profile
                : new Profile("gone " + line.id(), profile.address(), profile.name(), profile.phone(), profile.point());
    }

    private boolean isListedOn(ListingView line) {
        Part part = parts.get(ListKind.of(line.key()));
        Known known = part == null ? null : part.known.get(line.key().sourceKey());
        return line.isListed() && (part == null || known == null
                || !isMissing(ListKind.of(line.key()), part, Map.entry(line.key().sourceKey(), known)));
    }
}
