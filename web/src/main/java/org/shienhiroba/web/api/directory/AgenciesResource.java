package org.shienhiroba.web.api.directory;

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
import org.shienhiroba.content.directory.AgencyView;
import org.shienhiroba.content.directory.Directory;
import org.shienhiroba.content.finding.AgencyFinder;
import org.shienhiroba.content.finding.AgencyQuery;
import org.shienhiroba.content.finding.AgencyResults;
import org.shienhiroba.search.SearchRequest;
import org.shienhiroba.web.api.Answers;
import org.shienhiroba.web.api.Ids;
import org.shienhiroba.web.api.PageLinks;
import org.shienhiroba.web.api.exchange.PageOfList;

/** The offices of the directory: looked up by name, kind, place and distance, and one by one. */
@Path("agencies")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AgenciesResource {

    @Inject
    private AgencyFinder finder;

    @Inject
    private Directory directory;

    @Inject
    private AgencyAnswers agencies;

    @Inject
    private Answers answers;

    /** Looks offices up; {@link AgencyParameters} says with what. */
    @GET
    public Response search(@Context UriInfo address, @Context HttpHeaders request) {
        PageOfList part = PageOfList.of(address);
        AgencyQuery query = AgencyParameters.read(address.getQueryParameters(), part);
        AgencyResults found = finder.search(query);
        int last = Math.min(found.lastPage(), SearchRequest.MAX_DEPTH / query.size());
        return answers.page(request, agencies.list(found),
                PageLinks.of("/api/agencies", AgencyParameters.address(query), query.page(), last));
    }

    /** One office. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id, @Context HttpHeaders request) {
        AgencyView agency = Ids.read(id).flatMap(directory::find).orElseThrow(NotFoundException::new);
        return answers.of(request, agency.version(), agencies.whole(agency));
    }
}
