package org.shienhiroba.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;

/**
 * Answers with JSON and an entity tag, or 304 where the client has the same already. A cache must ask each time: what is
 * taken from the public is gone at once.
 */
@ApplicationScoped
public class Answers {
    /** Kept, but never used unasked. */
    public static final String ASK_EACH_TIME = "no-cache";

    @Inject
    private Json json;

    /** An answer that is told from another by its content alone. */
    public Response of(HttpHeaders request, Object thing) {
        byte[] content = json.bytes(thing);
        return of(request, content, ContentTag.of(content)).build();
    }

    /** An answer about one thing that has a version. */
    public Response of(HttpHeaders request, int version, Object thing) {
        byte[] content = json.bytes(thing);
        return of(request, content, ContentTag.of(version, content)).build();
    }

    /** One page of a list, with links to its neighbours. */
    public Response page(HttpHeaders request, Object page, String links) {
        byte[] content = json.bytes(page);
        return of(request, content, ContentTag.of(content)).header(HttpHeaders.LINK, links).build();
    }

    private static ResponseBuilder of(HttpHeaders request, byte[] content, ContentTag tag) {
        boolean known = tag.isIn(request.getHeaderString(HttpHeaders.IF_NONE_MATCH));
        ResponseBuilder answer = known
                ? Response.status(Status.NOT_MODIFIED)
                : Response.ok(content, MediaType.APPLICATION_JSON_TYPE);
        return answer.header(HttpHeaders.ETAG, tag.value()).header(HttpHeaders.CACHE_CONTROL, ASK_EACH_TIME);
    }
}
