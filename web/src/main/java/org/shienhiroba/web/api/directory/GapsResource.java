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
import org.shienhiroba.content.directory.GapTable;
import org.shienhiroba.content.directory.Gaps;
import org.shienhiroba.web.api.Answers;

/** Where a prefecture has which kinds of agency, and where it has none. */
@Path("agencies")
@ApplicationScoped
public class GapsResource {
    @Inject
    private Gaps gaps;

    @Inject
    private Answers answers;

    /** The matrix. */
    @GET
    @Path("gaps")
    @Produces(MediaType.APPLICATION_JSON)
    public Response matrix(@Context UriInfo address, @Context HttpHeaders request) {
        return answers.of(request, GapMatrix.of(table(gaps, address)));
    }

    /** The matrix that the parameters ask for. */
    static GapTable table(Gaps gaps, UriInfo address) {
        List<String> kinds = address.getQueryParameters().getOrDefault("type", List.of()).stream()
                .filter(code -> !code.isEmpty()).toList();
        return gaps.of(Objects.requireNonNullElse(address.getQueryParameters().getFirst("prefecture"), ""), kinds);
    }
}
