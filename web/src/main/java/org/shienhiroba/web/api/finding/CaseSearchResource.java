package org.shienhiroba.web.api.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.shienhiroba.content.finding.AgencyTypeFinder;
import org.shienhiroba.content.finding.AgencyTypeHit;
import org.shienhiroba.content.finding.CaseFinder;
import org.shienhiroba.content.finding.CaseQuery;
import org.shienhiroba.content.finding.CaseResults;
import org.shienhiroba.content.knowhow.KnowhowDesk;
import org.shienhiroba.search.SearchRequest;
import org.shienhiroba.web.api.Answers;
import org.shienhiroba.web.api.CaseParameters;
import org.shienhiroba.web.api.Ids;
import org.shienhiroba.web.api.PageLinks;

/** The published cases as they are found: by words and facets, or by likeness. */
@Path("cases")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CaseSearchResource {
    private static final int SIMILAR = 5;

    @Inject
    private CaseFinder finder;

    @Inject
    private AgencyTypeFinder agencyTypes;

    @Inject
    private KnowhowDesk knowhow;

    @Inject
    private Answers answers;

    /** Searches, or browses where there are no words; {@link CaseParameters} says with what. */
    @GET
    public Response search(@Context UriInfo address, @Context HttpHeaders request) {
        CaseQuery query = CaseParameters.read(address.getQueryParameters());
        CaseResults results = finder.search(query);
        // who asks for the cases alone shall not wait for more
        List<AgencyTypeHit> besides = query.facets() || query.excerpts()
                ? agencyTypes.besideCases(query.words())
                : null;
        int last = Math.min(results.lastPage(), SearchRequest.MAX_DEPTH / query.size());
        return answers.page(request, CasePage.of(results, besides),
                PageLinks.of("/api/cases", CaseParameters.address(query), query.page(), last));
    }

    /** Cases like a published one, each with the reason. */
    @GET
    @Path("{id}/similar")
    public Response similar(@PathParam("id") String id, @Context HttpHeaders request) {
        long known = Ids.read(id).filter(number -> knowhow.published(number).isPresent())
                .orElseThrow(NotFoundException::new);
        return answers.of(request, SimilarPage.of(finder.similar(known, SIMILAR)));
    }
}
