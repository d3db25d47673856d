package org.shienhiroba.web.api.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import org.shienhiroba.content.directory.place.Municipalities;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.platform.Prefecture;
import org.shienhiroba.web.api.Answers;

/** The municipalities of a prefecture. */
@Path("municipalities")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class MunicipalitiesResource {

    @Inject
    private Municipalities municipalities;

    @Inject
    private Answers answers;

    /** Those of one prefecture, in the order of their codes. */
    @GET
    public Response in(@Context UriInfo address, @Context HttpHeaders request) {
        String prefecture = Objects.requireNonNullElse(address.getQueryParameters().getFirst("prefecture"), "");
        if (Prefecture.of(prefecture).isEmpty()) {
            throw new BadInput("prefecture", Messages.say("directory.prefecture"));
        }
        List<PlaceName> places = municipalities.in(prefecture).stream().map(PlaceName::of).toList();
        return answers.of(request, places);
    }
}
