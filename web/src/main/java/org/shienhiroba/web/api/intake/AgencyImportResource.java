package org.shienhiroba.web.api.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.shienhiroba.content.directory.intake.ListFormat;

/** A list of agencies: says what it would do, or takes it over. */
@Path("agencies/import")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("ADMIN")
public class AgencyImportResource {

    @Inject
    private SentList lists;

    /** Takes in the list that is the body of the request. */
    @POST
    public Response take(@Context UriInfo address, @Context HttpHeaders request, InputStream body) {
        return lists.take(address, request, body, format -> format != ListFormat.MUNICIPALITIES);
    }
}
