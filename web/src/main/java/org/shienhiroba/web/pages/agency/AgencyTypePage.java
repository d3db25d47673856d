package org.shienhiroba.web.pages.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.agency.AgencyTypes;
import org.shienhiroba.content.finding.CaseFacet;
import org.shienhiroba.content.finding.CaseFinder;
import org.shienhiroba.content.finding.CaseQuery;
import org.shienhiroba.content.finding.CaseResults;
import org.shienhiroba.content.finding.CaseResults.CaseHit;
import org.shienhiroba.content.knowhow.CaseCard;
import org.shienhiroba.content.platform.Coded;
import org.shienhiroba.search.IndexUnavailableException;
import org.shienhiroba.web.http.NoSuchPage;
import org.shienhiroba.web.http.PageFilter;
import org.shienhiroba.web.pages.finding.SearchAddress;
import org.shienhiroba.web.pages.template.Words;

/** One kind of agency: what it does, how to work with it, and the cases it is in. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // load() comes before everything else
public class AgencyTypePage {
    private static final int CASES = 5;

    @Inject
    private HttpServletRequest request;

    @Inject
    private AgencyTypes agencyTypes;

    @Inject
    private CaseFinder finder;

    private AgencyTypeView type;
    private List<CaseList> cases;
    private boolean indexed;
    private HelpPicture picture;
    private List<Coded> standIns;

    /**
     * Cases that this kind of agency is in.
     *
     * @param id      where it stands on the page
     * @param heading in which way
     * @param total   how many
     * @param first   the newest of them
     * @param href    lists all
     */
    public record CaseList(String id, String heading, long total, List<CaseCard> first, String href) {}

    /**
     * Reads the kind and its cases; those are left out while the index is being made.
     *
     * @throws NoSuchPage where no kind has the code
     */
    public void load() {
        type = agencyTypes.find(PageFilter.subject(request)).orElseThrow(NoSuchPage::new);
        picture = HelpPicture.of(List.of(type));
        standIns = type.standIns().stream().flatMap(code -> agencyTypes.find(code).stream())
                .map(other -> new Coded(other.code(), other.name())).toList();
        try {
            cases = List.of(list(CaseFacet.PARTNER), list(CaseFacet.AGENCY_TYPE));
            indexed = true;
        } catch (IndexUnavailableException e) {
            cases = List.of();
            indexed = false;
        }
    }

    /** The kind of agency. */
    public AgencyTypeView getType() {
        return type;
    }

    /** Its code alone, for the offices in the reader's region. */
    public List<String> getKinds() {
        return List.of(type.code());
    }

    /** When it helps. */
    public HelpPicture getPicture() {
        return picture;
    }

    /** The kinds that step in where there is none of this one. */
    public List<Coded> getStandIns() {
        return standIns;
    }

    /** Whether an editor comes here from saving it. */
    public boolean isSaved() {
        return request.getParameter("saved") != null;
    }

    /** Other names than the heading, as one line; empty for none. */
    public String getOtherNames() {
        return type.names().stream().filter(name -> !name.equals(type.name()))
                .collect(Collectors.joining(Words.sentence("why.and")));
    }

    /** The cases it is in, by the way it is in them. */
    public List<CaseList> getCases() {
        return cases;
    }

    /** Whether the cases could be told. */
    public boolean isIndexed() {
        return indexed;
    }

    private CaseList list(CaseFacet facet) {
        CaseResults found = finder.search(
                new CaseQuery("", Map.of(facet, Set.of(type.code())), true, 1, CASES, false, false));
        return new CaseList(facet.code(), Words.sentence("agencyType.cases." + facet.code()), found.total(),
                found.hits().stream().map(CaseHit::card).toList(), SearchAddress.of(facet, type.code()).href());
    }
}
