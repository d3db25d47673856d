package org.shienhiroba.web.api.knowhow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.shienhiroba.content.knowhow.Concerns;
import org.shienhiroba.content.knowhow.KnowhowDesk;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.web.api.exchange.BodyFields;
import org.shienhiroba.web.api.exchange.JsonBody;
import org.shienhiroba.web.security.SenderMark;

/** What a reader reports about a public case: that somebody can be recognised, or that something is wrong. */
@Path("cases")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ConcernResource {

    @Inject
    private Concerns concerns;

    @Inject
    private KnowhowDesk knowhow;

    @Inject
    private SenderMark senders;

    /** Takes a report for the editors; nobody has to say who they are. */
    @POST
    @Path("{id}/concern")
    public Response report(@PathParam("id") String id, @Context HttpHeaders request,
            @Context HttpServletRequest sender, InputStream body) {
        long number = WorkAnswers.number(id);
        String text = WorkAnswers.read(() -> text(JsonBody.required(request, body)),
                () -> requirePublic(number));
        concerns.report(number, text, senders.of(sender));
        return Response.accepted().header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private void requirePublic(long number) {
        if (knowhow.published(number).isEmpty()) {
            throw Refusal.unknown();
        }
    }

    private static String text(BodyFields fields) {
        fields.only(List.of("text"));
        String text = fields.text("text");
        fields.done();
        return Objects.requireNonNullElse(text, "");
    }
}
