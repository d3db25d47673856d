package org.shienhiroba.web.api.agency;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.agency.AgencyTypeContent.Source;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.agency.AgencyTypeView.RoleView;
import org.shienhiroba.content.knowhow.CaseCard;
import org.shienhiroba.content.knowhow.Involvement;
import org.shienhiroba.content.platform.Coded;

/**
 * Everything that is told of a kind of agency; the fields are those of {@link AgencyTypeView}.
 *
 * @param label a name for narrow places
 * @param cases the published cases that it sent or took part in
 */
@JsonbPropertyOrder({"code", "label", "name", "reading", "otherNames", "domain", "summary", "about", "legalBasis",
        "users", "period", "roles", "firstContact", "sources", "asOf", "cases", "version"})
public record WholeAgencyType(
        String code,
        String label,
        String name,
        String reading,
        List<String> otherNames,
        Coded domain,
        String summary,
        String about,
        @Nullable String legalBasis,
        @Nullable String users,
        @Nullable String period,
        List<RoleView> roles,
        @Nullable String firstContact,
        List<Source> sources,
        LocalDate asOf,
        Cases cases,
        int version) {

    /**
     * Published cases.
     *
     * @param total how many there are
     * @param hits  the first of them, the newest first
     */
    @JsonbPropertyOrder({"total", "hits"})
    public record Cases(long total, List<CaseLine> hits) {}

    /**
     * A case by name.
     *
     * @param id    its number
     * @param title its title
     */
    @JsonbPropertyOrder({"id", "title"})
    public record CaseLine(long id, String title) {
        static CaseLine of(CaseCard card) {
            return new CaseLine(card.id(), card.title());
        }
    }

    static WholeAgencyType of(AgencyTypeView type, Involvement involvement) {
        return new WholeAgencyType(type.code(), type.shortName(), type.name(), type.reading(), type.otherNames(),
                type.domain(), type.summary(), type.about(), type.legalBasis(), type.users(), type.period(),
                type.roles(),
                type.firstContact(), type.sources(), type.asOf(),
                new Cases(involvement.total(), involvement.newest().stream().map(CaseLine::of).toList()),
                type.version());
    }
}
