package org.shienhiroba.web.api.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import org.shienhiroba.web.api.ContentTag;
import org.shienhiroba.web.api.Json;

/** Answers with JSON for the one who asks: with an entity tag, and kept by no cache. */
@ApplicationScoped
public class PrivateAnswers {
    private static final String NEVER_KEPT = "no-store";

    @Inject
    private Json json;

    /** Something without a version of its own; 304 where the client has the same already. */
    public Response of(HttpHeaders request, Object thing) {
        byte[] content = json.bytes(thing);
        return read(request, content, ContentTag.of(content)).build();
    }

    /** One thing that has a version; 304 where the client has the same already. */
    public Response of(HttpHeaders request, int version, Object thing) {
        byte[] content = json.bytes(thing);
        return read(request, content, ContentTag.of(version, content)).build();
    }

    /** One page of a list, with links to its neighbours. */
    public Response page(HttpHeaders request, Object page, String links) {
        byte[] content = json.bytes(page);
        return read(request, content, ContentTag.of(content)).header(HttpHeaders.LINK, links).build();
    }

    /** The thing as a change has left it, for the next {@code If-Match}. */
    public ResponseBuilder changed(Status status, int version, Object thing) {
        byte[] content = json.bytes(thing);
        return kept(Response.status(status).entity(content).type(MediaType.APPLICATION_JSON_TYPE),
                ContentTag.of(version, content));
    }

    /** A refusal with more to tell than a problem usually has. */
    public Response refused(int status, String mediaType, Object problem) {
        return Response.status(status).entity(json.bytes(problem)).type(mediaType)
                .header(HttpHeaders.CACHE_CONTROL, NEVER_KEPT).build();
    }

    /** What was worked out for the one who asked, and is nothing that can be asked for again. */
    public Response said(Object answer) {
        return Response.ok(json.bytes(answer), MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, NEVER_KEPT).build();
    }

    /** Done, and nothing is left to show. */
    public Response done() {
        return Response.noContent().header(HttpHeaders.CACHE_CONTROL, NEVER_KEPT).build();
    }

    private static ResponseBuilder read(HttpHeaders request, byte[] content, ContentTag tag) {
        boolean known = tag.isIn(request.getHeaderString(HttpHeaders.IF_NONE_MATCH));
        return kept(known
                ? Response.status(Status.NOT_MODIFIED)
                : Response.ok(content, MediaType.APPLICATION_JSON_TYPE), tag);
    }

    private static ResponseBuilder kept(ResponseBuilder answer, ContentTag tag) {
        return answer.header(HttpHeaders.ETAG, tag.value()).header(HttpHeaders.CACHE_CONTROL, NEVER_KEPT)
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
    }
}
