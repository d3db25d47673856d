package org.shienhiroba.content.finding;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.knowhow.CategoryView;
import org.shienhiroba.content.knowhow.Disability;
import org.shienhiroba.content.knowhow.Stakeholder;
import org.shienhiroba.content.knowhow.SupportCategory;
import org.shienhiroba.content.knowhow.SupportPhase;
import org.shienhiroba.content.platform.Coded;
import org.shienhiroba.content.platform.Labels;
import org.shienhiroba.content.platform.Prefecture;

/** The codes of each facet with their labels, in their own order, as they stand at one moment. */
final class CaseLabels {
    private final Map<String, String> agencyTypes = new LinkedHashMap<>();

    CaseLabels(List<AgencyTypeView> types) {
        types.forEach(type -> agencyTypes.put(type.code(), type.shortName()));
    }

    /** The closed vocabulary of a facet, all of it; empty where only values in use are shown. */
    List<Coded> closed(CaseFacet facet) {
        return switch (facet) {
            case DISABILITY -> coded(Disability.values());
            case PHASE -> coded(SupportPhase.values());
            case STAKEHOLDER -> coded(Stakeholder.values());
            case CATEGORY, AGENCY_TYPE, PARTNER, PREFECTURE, ILLUSTRATION -> List.of();
        };
    }

    /** The label of a code; empty for a code that the facet does not know. */
    Optional<String> label(CaseFacet facet, String code) {
        return Optional.ofNullable(switch (facet) {
            case CATEGORY -> find(SupportCategory.values(), code, one -> one.mark() + " " + one.shortLabel());
            case DISABILITY -> find(Disability.values(), code, Labels::of);
            case PHASE -> find(SupportPhase.values(), code, Labels::of);
            case STAKEHOLDER -> find(Stakeholder.values(), code, Labels::of);
            case AGENCY_TYPE, PARTNER -> agencyTypes.get(code);
            case PREFECTURE -> Prefecture.of(code).map(Prefecture::label).orElse(null);
            case ILLUSTRATION -> null;
        });
    }

    /** A code of a facet with its label; the bare code where a value was dropped from the vocabulary meanwhile. */
    Coded coded(CaseFacet facet, String code) {
        return new Coded(code, label(facet, code).orElse(code));
    }

    CategoryView category(String code) {
        return CategoryView.of(SupportCategory.valueOf(code));
    }

    private static List<Coded> coded(Enum<?>[] values) {
        return Arrays.stream(values).map(Labels::coded).toList();
    }

    private static <E extends Enum<E>> @Nullable String find(E[] values, String code, Function<E, String> label) {
        return Arrays.stream(values).filter(value -> value.name().equals(code)).findFirst().map(label).orElse(null);
    }
}
