package org.shienhiroba.web.api.agency;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.agency.AgencyTypeContent.Source;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.agency.AgencyTypeView.RoleView;
import org.shienhiroba.content.agency.HelpSpan;
import org.shienhiroba.content.knowhow.CaseCard;
import org.shienhiroba.content.knowhow.Involvement;
import org.shienhiroba.content.platform.Coded;
import org.shienhiroba.content.platform.Labels;

/**
 * Everything that is told of a kind of agency; the fields are those of {@link AgencyTypeView}.
 *
 * @param label       a name for narrow places
 * @param involvement when it helps
 * @param standIns    the kinds that step in where there is none, by their short names
 * @param cases       the published cases that it sent or took part in
 */
@JsonbPropertyOrder({"code", "label", "name", "reading", "otherNames", "domain", "position", "summary", "about",
        "legalBasis", "users", "period", "roles", "firstContact", "involvement", "standIns", "listed", "inOverview",
        "sources", "asOf", "cases", "version"})
public record WholeAgencyType(
        String code,
        String label,
        String name,
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
        List<HelpLine> involvement,
        List<Coded> standIns,
        boolean listed,
        boolean inOverview,
        List<Source> sources,
        LocalDate asOf,
        Cases cases,
        int version) {

    /**
     * A time in which it helps.
     *
     * @param from     the first phase
     * @param to       the last phase
     * @param strength how much
     * @param label    what it does then
     */
    @JsonbPropertyOrder({"from", "to", "strength", "label"})
    public record HelpLine(Coded from, Coded to, Coded strength, String label) {
        static HelpLine of(HelpSpan span) {
            return new HelpLine(Labels.coded(span.from()), Labels.coded(span.to()), Labels.coded(span.strength()),
                    span.label());
        }
    }

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

    /** @param names the short names of all kinds by their codes */
    static WholeAgencyType of(AgencyTypeView type, Map<String, String> names, Involvement involvement) {
        return new WholeAgencyType(type.code(), type.shortName(), type.name(), type.reading(), type.otherNames(),
                type.domain(), type.position(), type.summary(), type.about(), type.legalBasis(), type.users(),
                type.period(),
                type.roles(), type.firstContact(), type.involvement().stream().map(HelpLine::of).toList(),
                type.standIns().stream().map(code -> new Coded(code, names.getOrDefault(code, code))).toList(),
                type.listed(), type.inOverview(), type.sources(), type.asOf(),
                new Cases(involvement.total(), involvement.newest().stream().map(CaseLine::of).toList()),
                type.version());
    }
}
