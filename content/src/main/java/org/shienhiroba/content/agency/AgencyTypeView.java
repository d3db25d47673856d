package org.shienhiroba.content.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.Coded;

/**
 * One kind of agency as readers see it; the fields are those of {@link AgencyTypeContent}, with labels beside codes.
 *
 * @param version changes with each change of the content
 */
public record AgencyTypeView(
        String code,
        int version,
        String name,
        String shortName,
        String reading,
        List<String> otherNames,
        Coded domain,
        int position,
        String summary,
        String about,
        @Nullable String legalBasis,
        @Nullable String users,
        @Nullable String period,
        List<RoleView> roles,
        @Nullable String firstContact,
        List<HelpSpan> involvement,
        List<String> standIns,
        boolean listed,
        boolean inOverview,
        List<AgencyTypeContent.Source> sources,
        LocalDate asOf) {

    /**
     * One role.
     *
     * @param audience    for whom, with its label
     * @param role        what it does
     * @param cooperation how to work with it
     */
    public record RoleView(Coded audience, String role, String cooperation) {}

    /** Every name it goes by, the official one first. */
    public List<String> names() {
        return Stream.concat(Stream.of(name, shortName), otherNames.stream()).distinct()
                .toList();
    }
}
