package org.shienhiroba.content.directory.intake;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shienhiroba.content.agency.AgencyTypeView;

/** The kinds of agency as lists name them. */
final class Kinds {
    private static final Map<String, Service> SERVICES = services();

    private final Map<String, String> byName = new HashMap<>();
    private final Set<String> codes = new HashSet<>();

    /**
     * What a service of WAM NET is here.
     *
     * @param kind code of the kind of agency
     * @param mark tells the services of one kind apart; empty for the usual one
     */
    record Service(String kind, String mark) {}

    Kinds(List<AgencyTypeView> types) {
        for (AgencyTypeView type : types) {
            codes.add(type.code());
            byName.put(folded(type.code()), type.code());
            type.names().forEach(name -> byName.putIfAbsent(folded(name), type.code()));
        }
        // the name of a kind says more than what people call another
        types.forEach(type -> byName.put(folded(type.name()), type.code()));
    }

    /** The kind that a list of our own calls so, by code or by any of its names; empty for none. */
    Optional<String> named(String name) {
        return Optional.ofNullable(byName.get(folded(name)));
    }

    /** What a service of WAM NET is here; empty for one that the portal has no kind for. */
    Optional<Service> ofService(String name) {
        return Optional.ofNullable(SERVICES.get(folded(name))).filter(service -> codes.contains(service.kind()));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s\\u3000]+", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Map<String, Service> services() {
        Map<String, Service> services = new HashMap<>();
        Layout.lines("wam-services.tsv").forEach(
                parts -> services.put(folded(parts[0]), new Service(parts[1], parts.length > 2 ? parts[2] : "")));
        return services;
    }
}
