package org.shienhiroba.web.api.knowhow;

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
import org.shienhiroba.content.knowhow.CaseView;
import org.shienhiroba.content.knowhow.KnowhowDesk;
import org.shienhiroba.web.api.Answers;
import org.shienhiroba.web.api.Ids;

/** The published cases, one by one; {@link org.shienhiroba.web.api.finding.CaseSearchResource} finds them. */
@Path("cases")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CasesResource {

    @Inject
    private KnowhowDesk knowhow;

    @Inject
    private Answers answers;

    /** One whole case. An unknown number, a case that is not public and what is no number at all answer alike. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id, @Context HttpHeaders request) {
        CaseView found = Ids.read(id).flatMap(knowhow::published).orElseThrow(NotFoundException::new);
        return answers.of(request, found.version(), WholeCase.of(found));
    }
}
