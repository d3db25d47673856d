package org.shienhiroba.web.api.agency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import java.io.InputStream;
import org.shienhiroba.content.agency.AgencyTypeContent;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.agency.AgencyTypes;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.web.api.exchange.JsonBody;
import org.shienhiroba.web.api.exchange.Preconditions;
import org.shienhiroba.web.api.exchange.PrivateAnswers;
import org.shienhiroba.web.http.SiteAddress;
import org.shienhiroba.web.security.SignedIn;

/** What editors do with the kinds of agency. */
@Path("agency-types")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("EDITOR")
public class AgencyTypeEditingResource {

    @Inject
    private AgencyTypes agencyTypes;

    @Inject
    private KindAnswers kinds;

    @Inject
    private PrivateAnswers answers;

    @Inject
    private SignedIn signedIn;

    @Inject
    private SiteAddress site;

    /** Replaces the whole text of a kind ({@code If-Match}), or adds one ({@code If-None-Match: *}). */
    @PUT
    @Path("{code}")
    public Response save(@PathParam("code") String code, @Context HttpHeaders request,
            @Context HttpServletRequest address, InputStream body) {
        boolean creating = Preconditions.isCreating(request);
        Integer version = creating ? null : Integer.valueOf(Preconditions.version(request));
        AgencyTypeContent content = AgencyTypeReader.read(code, JsonBody.required(request, body));
        AgencyTypeView saved;
        try {
            saved = agencyTypes.save(content, version, signedIn.required().auditName());
        } catch (BadInput bad) {
            throw AgencyTypeReader.named(bad);
        }
        ResponseBuilder answer = answers.changed(creating ? Status.CREATED : Status.OK, saved.version(),
                kinds.whole(saved));
        if (creating) {
            answer.header(HttpHeaders.LOCATION, site.of(address).orElse("") + "/api/agency-types/" + saved.code());
        }
        return answer.build();
    }
}
