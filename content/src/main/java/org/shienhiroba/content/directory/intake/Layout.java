package org.shienhiroba.content.directory.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.directory.Fact;
import org.shienhiroba.content.platform.Labels;

/**
 * Which column of a file means what, found by the headings in whatever order they stand.
 *
 * @param format   whose headings they are
 * @param headings as they stand in the file
 * @param facts    where the values of an office stand, column from 0
 * @param marks    where everything else stands
 * @param unknown  headings that mean nothing to us
 */
record Layout(ListFormat format, List<String> headings, Map<Fact, Integer> facts, Map<Mark, Integer> marks,
        List<String> unknown) {

    /** What a column can say beside the values of an office. */
    enum Mark {
        /** WAM NET: the name of the service. */
        SERVICE,
        /** The list's own number of the line. */
        KEY,
        /** The kind of agency, by its code or a name. */
        KIND,
        /** The document that the line is from. */
        SOURCE,
        /** The edition of that document. */
        EDITION,
        /** The edition that left the line out. */
        MISSING_SINCE,
        /** Municipalities: the name of the prefecture. */
        PREFECTURE,
        /** Municipalities: its name. */
        CITY,
        /** Municipalities: its reading. */
        CITY_READING,
        /** Municipalities: its latitude. */
        CITY_LATITUDE,
        /** Municipalities: its longitude. */
        CITY_LONGITUDE,
        /** Municipalities: its code of six digits. */
        CITY_CODE;

        /** The heading of the column in our own format. */
        String label() {
            return Labels.of(this);
        }
    }

    private static final Map<String, String> WAM_NET = table("wam-columns.tsv");
    private static final Map<String, String> MUNICIPALITIES = table("municipality-columns.tsv");
    private static final Map<String, String> OWN = own();
    private static final Set<String> OWN_REQUIRED = Set.of(Mark.KIND.name(), Mark.SOURCE.name(), Fact.NAME.name(),
            Fact.LOCATION.name());
    /** Columns of a public table of municipalities that tell us nothing. */
    private static final Set<String> IGNORED = Set.of("pid", "cid", "url", "phrase");

    /** @throws Unreadable for headings that are no list, are not all there, or stand twice */
    static Layout of(List<String> headings) throws Unreadable {
        List<String> folded = headings.stream().map(Layout::folded).toList();
        for (ListFormat format : ListFormat.values()) {
            if (folded.containsAll(telling(format))) {
                return read(format, headings, folded);
            }
        }
        throw new Unreadable("intake.headings.unknown", shown(headings), String.join("、", Mark.KIND.label(),
                Fact.NAME.label(), Fact.LOCATION.label(), Mark.SOURCE.label()));
    }

    /** The headings that only this format has, so that a list with a missing column is told which. */
    private static List<String> telling(ListFormat format) {
        return (switch (format) {
            case WAM_NET -> keys(WAM_NET, Set.of(Mark.SERVICE.name()));
            case OWN -> keys(OWN, Set.of(Mark.KIND.name()));
            case MUNICIPALITIES -> List.<String>of();
        }).stream().toList();
    }

    private static Layout read(ListFormat format, List<String> headings, List<String> folded) throws Unreadable {
        Map<String, String> meanings = switch (format) {
            case WAM_NET -> WAM_NET;
            case OWN -> OWN;
            case MUNICIPALITIES -> MUNICIPALITIES;
        };
        Map<Fact, Integer> facts = new EnumMap<>(Fact.class);
        Map<Mark, Integer> marks = new EnumMap<>(Mark.class);
        Set<String> twice = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        for (int column = 0; column < folded.size(); column++) {
            String meaning = meanings.get(folded.get(column));
            Fact fact = meaning == null ? null : fact(meaning);
            Integer before = null;
            if (meaning == null) {
                if (!IGNORED.contains(folded.get(column))) {
                    unknown.add(headings.get(column));
                }
            } else if (fact != null) {
                before = facts.put(fact, column);
            } else {
                before = marks.put(Mark.valueOf(meaning), column);
            }
            if (before != null) {
                twice.add(headings.get(column));
            }
        }
        if (format == ListFormat.MUNICIPALITIES && marks.isEmpty()) {
            throw new Unreadable("intake.headings.unknown", shown(headings), String.join("、", Mark.KIND.label(),
                    Fact.NAME.label(), Fact.LOCATION.label(), Mark.SOURCE.label()));
        }
        if (!twice.isEmpty()) {
            throw new Unreadable("intake.headings.twice", shown(List.copyOf(twice)));
        }
        List<String> missing = missing(format, meanings, facts, marks);
        if (!missing.isEmpty()) {
            throw new Unreadable("intake.headings.missing", format.label(), shown(missing));
        }
        return new Layout(format, List.copyOf(headings), facts, marks, unknown);
    }

    /** Of a list made by machine every column must be there: a missing one would wipe out its values everywhere. */
    private static List<String> missing(ListFormat format, Map<String, String> meanings, Map<Fact, Integer> facts,
            Map<Mark, Integer> marks) {
        Map<String, String> absent = new LinkedHashMap<>();
        meanings.forEach((heading, meaning) -> {
            Fact fact = fact(meaning);
            boolean there = fact == null ? marks.containsKey(Mark.valueOf(meaning)) : facts.containsKey(fact);
            if (!there && (format != ListFormat.OWN || OWN_REQUIRED.contains(meaning))) {
                absent.putIfAbsent(meaning, heading);
            }
        });
        return List.copyOf(absent.values());
    }

    /** Heading and meaning of each column, for the person who looks at it. */
    List<String> described() {
        Map<Integer, String> meanings = new HashMap<>();
        facts.forEach((fact, column) -> meanings.put(column, fact.label()));
        marks.forEach((mark, column) -> meanings.put(column, mark.label()));
        List<String> lines = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            String meaning = meanings.get(column);
            if (meaning != null) {
                lines.add(headings.get(column) + "\t" + meaning);
            }
        }
        return lines;
    }

    private static @Nullable Fact fact(String meaning) {
        for (Fact fact : Fact.values()) {
            if (fact.name().equals(meaning)) {
                return fact;
            }
        }
        return null;
    }

    private static List<String> keys(Map<String, String> meanings, Set<String> wanted) {
        return meanings.entrySet().stream().filter(one -> wanted.contains(one.getValue())).map(Map.Entry::getKey)
                .toList();
    }

    private static String shown(List<String> headings) {
        String all = headings.stream().limit(40).map(one -> "「" + one.strip() + "」").collect(Collectors.joining());
        return all.codePointCount(0, all.length()) <= 400
                ? all
                : all.substring(0, all.offsetByCodePoints(0, 400)) + "…";
    }

    /** Width, case and spaces do not matter. */
    static String folded(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC).replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> own() {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (Mark mark : List.of(Mark.KIND, Mark.KEY, Mark.SOURCE, Mark.EDITION, Mark.MISSING_SINCE)) {
            meanings.put(folded(mark.label()), mark.name());
        }
        for (Fact fact : Fact.values()) {
            meanings.put(folded(fact.label()), fact.name());
        }
        return meanings;
    }

    private static Map<String, String> table(String name) {
        Map<String, String> meanings = new LinkedHashMap<>();
        lines(name).forEach(parts -> meanings.put(folded(parts[0]), parts[1]));
        return meanings;
    }

    /** The lines of a table that comes with the product, each as its columns. */
    static List<String[]> lines(String name) {
        try (InputStream table = Objects.requireNonNull(Layout.class.getResourceAsStream(name), name)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# ")).map(line -> line.split("\t")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
