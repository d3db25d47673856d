package org.shienhiroba.web.pages.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.shienhiroba.content.finding.CaseFacet;
import org.shienhiroba.content.knowhow.CaseAspect;
import org.shienhiroba.content.knowhow.PartnerCounts;
import org.shienhiroba.content.knowhow.PartnerTable;
import org.shienhiroba.content.knowhow.PartnerTable.Cell;
import org.shienhiroba.content.knowhow.PartnerTable.Count;
import org.shienhiroba.content.knowhow.PartnerTable.Row;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.Coded;
import org.shienhiroba.web.pages.finding.SearchAddress;
import org.shienhiroba.web.pages.template.Words;

/** Which kinds of agency published cases really speak of, as a table with a link in every cell. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // load() comes before everything else
public class AgencyTypesInCasesPage {
    private static final String PARTNER = "partner";
    private static final String SENDER = "sender";

    @Inject
    private HttpServletRequest request;

    @Inject
    private PartnerCounts counts;

    private PartnerTable table;
    private boolean sending;
    private List<Group> groups;

    /**
     * The kinds of one domain.
     *
     * @param domain the domain
     * @param rows   its kinds
     */
    public record Group(Coded domain, List<KindRow> rows) {}

    /**
     * One kind.
     *
     * @param kind  its code and its short name
     * @param cells one for each value
     */
    public record KindRow(Coded kind, List<KindCell> cells) {}

    /**
     * One cell.
     *
     * @param count how many cases
     * @param href  the search that lists them
     * @param said  the cell in words, for those who do not see where it stands
     */
    public record KindCell(Count count, String href, String said) {}

    /**
     * Another table to look at.
     *
     * @param label   its name
     * @param href    its address
     * @param current whether it is the one shown
     */
    public record Choice(String label, String href, boolean current) {}

    /** @throws BadInput where it is asked by something unknown */
    public void load() {
        CaseAspect aspect = CaseAspect.of(Objects.requireNonNullElse(request.getParameter("by"), "category"))
                .orElseThrow(() -> new BadInput("by", Words.sentence("inCases.bad")));
        sending = switch (Objects.requireNonNullElse(request.getParameter("as"), PARTNER)) {
            case PARTNER -> false;
            case SENDER -> true;
            default -> throw new BadInput("as", Words.sentence("inCases.bad"));
        };
        table = counts.table(aspect);
        Map<Coded, List<Row>> byDomain = table.kinds().stream()
                .collect(Collectors.groupingBy(Row::domain, LinkedHashMap::new, Collectors.toList()));
        groups = byDomain.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue().stream().map(this::row).toList())).toList();
    }

    private KindRow row(Row row) {
        return new KindRow(row.kind(), row.cells().stream().map(cell -> cell(row.kind(), cell)).toList());
    }

    private KindCell cell(Coded kind, Cell cell) {
        Count count = sending ? cell.sender() : cell.partner();
        CaseFacet as = sending ? CaseFacet.AGENCY_TYPE : CaseFacet.PARTNER;
        return new KindCell(count,
                SearchAddress.of(as, kind.code()).toggle(CaseFacet.valueOf(table.aspect().name()), cell.value().code())
                        .href(),
                Words.sentence("inCases.cell", kind.label(), cell.value().label(), count.cases(), count.examples()));
    }

    /** What is counted. */
    public PartnerTable getTable() {
        return table;
    }

    /** The rows, by domain. */
    public List<Group> getGroups() {
        return groups;
    }

    /** Whether the senders of cases are counted, not those who took part. */
    public boolean isSending() {
        return sending;
    }

    /** The aspects to choose from. */
    public List<Choice> getAspects() {
        return Arrays.stream(CaseAspect.values())
                .map(one -> new Choice(one.label(), href(one, sending), one == table.aspect())).toList();
    }

    /** The two ways in which a kind can be in a case. */
    public List<Choice> getWays() {
        return List.of(new Choice(Words.sentence("inCases.as.partner"), href(table.aspect(), false), !sending),
                new Choice(Words.sentence("inCases.as.sender"), href(table.aspect(), true), sending));
    }

    private static String href(CaseAspect aspect, boolean sender) {
        return "/agency-types/in-cases?by=" + aspect.code() + (sender ? "&as=" + SENDER : "");
    }
}
