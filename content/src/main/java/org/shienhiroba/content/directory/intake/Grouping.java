package org.shienhiroba.content.directory.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.directory.Fact;
import org.shienhiroba.content.directory.Facts;
import org.shienhiroba.content.directory.ListingKey;
import org.shienhiroba.content.directory.place.Point;

/**
 * Decides which services are one office. 事業所番号 alone does not tell: branch offices share it. Services with one number are
 * one office where they have the same address, or else the same name, or else the same telephone number or points within
 * 100 m; and an office has each service once. The best agreements are joined first, so that the order of the lines does not
 * matter.
 */
final class Grouping {
    private static final double NEAR_METRES = 100;
    /** No honest number stands for more; comparing each with each would take for ever. */
    private static final int MOST_WITH_ONE_NUMBER = 300;
    private static final int SAME_ADDRESS = 3;
    private static final int SAME_NAME = 2;
    private static final int SAME_PHONE_OR_POINT = 1;

    private Grouping() {}

    /** An office, which may have to be opened yet. */
    static final class Office {
        private final @Nullable String number;
        private @Nullable Long id;

        Office(@Nullable String number, @Nullable Long id) {
            this.number = number;
            this.id = id;
        }

        @Nullable
        String number() {
            return number;
        }

        /** Its id; null while it is not opened. */
        @Nullable
        Long id() {
            return id;
        }

        void opened(long as) {
            id = as;
        }
    }

    /**
     * What of a service tells that two are at one place.
     *
     * @param service the kind, with a mark where a kind has several services
     * @param address as {@link Values#alike} has it; empty for none
     * @param name    as {@link Values#alike} has it
     * @param phone   digits; empty for none
     * @param point   null where it is not known
     */
    record Profile(String service, String address, String name, String phone, @Nullable Point point) {

        static Profile of(ListingKey key, Facts facts, @Nullable Point point) {
            String address = facts.find(Fact.STREET)
                    .map(street -> Values.alike(facts.find(Fact.LOCATION).orElse("") + street)).orElse("");
            return new Profile(Grouping.service(key), address, Values.alike(facts.find(Fact.NAME).orElse("")),
                    facts.find(Fact.PHONE).orElse("").replaceAll("[^0-9]", ""), point);
        }

        private int agreement(Profile other) {
            if (!address.isEmpty() && address.equals(other.address)) {
                return SAME_ADDRESS;
            }
            if (name.equals(other.name)) {
                return SAME_NAME;
            }
            return !phone.isEmpty() && phone.equals(other.phone) || near(other) ? SAME_PHONE_OR_POINT : 0;
        }

        private boolean near(Profile other) {
            if (point == null || other.point == null) {
                return false;
            }
            double north = Math.toRadians(point.latitude() - other.point.latitude()) * 6_371_000;
            double east = Math.toRadians(point.longitude() - other.point.longitude()) * 6_371_000
                    * Math.cos(Math.toRadians(point.latitude()));
            return Math.hypot(north, east) <= NEAR_METRES;
        }
    }

    /** The kind; of WAM NET, with the mark of the service where a kind has several. */
    static String service(ListingKey key) {
        return key.kind() + mark(key);
    }

    /** What stands behind NO and 事業所番号 in a key of WAM NET; empty where nothing does. */
    static String mark(ListingKey key) {
        int first = key.sourceKey().indexOf('/');
        int second = first < 0 ? -1 : key.sourceKey().indexOf('/', first + 1);
        return key.source().equals(ListingKey.WAM_NET) && second >= 0 ? key.sourceKey().substring(second) : "";
    }

    /** Services that are one office as far as one knows. */
    private static final class Unit {
        private final String order;
        private final List<Profile> profiles = new ArrayList<>();
        private final List<ListingKey> lines = new ArrayList<>();
        private final Set<String> services = new TreeSet<>();
        private @Nullable Office office;
        private @Nullable Unit joined;

        Unit(String order) {
            this.order = order;
        }

        Unit root() {
            return joined == null ? this : joined.root();
        }

        int agreement(Unit other) {
            return profiles.stream()
                    .flatMapToInt(mine -> other.profiles.stream().mapToInt(mine::agreement)).max().orElse(0);
        }

        boolean fits(Unit other) {
            return this != other && (office == null || other.office == null)
                    && services.stream().noneMatch(other.services::contains);
        }

        void take(Unit other) {
            profiles.addAll(other.profiles);
            lines.addAll(other.lines);
            services.addAll(other.services);
            if (office == null) {
                office = other.office;
            }
            other.joined = this;
        }
    }

    private record Pair(Unit one, Unit other, int agreement) {}

    /**
     * The office of each new line among those with one number.
     *
     * @param number  事業所番号; null for lines without one, each an office of its own
     * @param lines   the new lines
     * @param offices the known offices with the number, each with its services
     */
    static Map<ListingKey, Office> of(@Nullable String number, Map<ListingKey, Profile> lines,
            Map<Long, List<Profile>> offices) {
        List<Unit> units = new ArrayList<>();
        offices.forEach((id, profiles) -> {
            Unit unit = new Unit("0" + String.format("%019d", id));
            unit.office = new Office(number, id);
            profiles.forEach(profile -> add(unit, profile));
            units.add(unit);
        });
        lines.forEach((key, profile) -> {
            Unit unit = new Unit("1" + key.kind() + "\u0000" + key.sourceKey() + "\u0000" + key.source());
            unit.lines.add(key);
            add(unit, profile);
            units.add(unit);
        });
        if (number != null && units.size() <= MOST_WITH_ONE_NUMBER) {
            join(units);
        }
        Map<ListingKey, Office> found = new HashMap<>();
        for (Unit unit : units) {
            if (unit.joined == null) {
                Office office = unit.office == null ? new Office(number, null) : unit.office;
                unit.lines.forEach(key -> found.put(key, office));
            }
        }
        return found;
    }

    private static void add(Unit unit, Profile profile) {
        unit.profiles.add(profile);
        unit.services.add(profile.service());
    }

    private static void join(List<Unit> units) {
        units.sort(Comparator.comparing(unit -> unit.order));
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < units.size(); one++) {
            for (int other = one + 1; other < units.size(); other++) {
                int agreement = units.get(one).agreement(units.get(other));
                if (agreement > 0) {
                    pairs.add(new Pair(units.get(one), units.get(other), agreement));
                }
            }
        }
        pairs.sort(Comparator.comparingInt((Pair pair) -> -pair.agreement).thenComparing(pair -> pair.one.order)
                .thenComparing(pair -> pair.other.order));
        for (Pair pair : pairs) {
            Unit one = pair.one.root();
            Unit other = pair.other.root();
            if (one.fits(other)) {
                one.take(other);
            }
        }
    }
}
