package org.shienhiroba.web.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.Database;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.search.IndexUnavailableException;
import org.shienhiroba.web.http.Incident;

/**
 * What went wrong, as programs are told (RFC 9457).
 *
 * @param type     {@code about:blank}: the status says what kind it is
 * @param title    the kind in a few words
 * @param status   the HTTP status
 * @param detail   what to do
 * @param instance a name of this one failure, where the log tells more of it
 * @param errors   the fields it is about
 */
@JsonbPropertyOrder({"type", "title", "status", "detail", "instance", "errors"})
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        @Nullable List<BadInput.Problem> errors) {

    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";
    /** After how many seconds to ask again when something is not there yet. */
    public static final int RETRY_SECONDS = 30;

    /** A problem that its status says all about. */
    public static Problem of(int status) {
        return new Problem("about:blank", text(status, "title"), status, text(status, "detail"), null, null);
    }

    /** A request that cannot be taken as it is. */
    public static Problem badInput(List<BadInput.Problem> errors) {
        return new Problem("about:blank", text(400, "title"), 400, Sentences.say("problem.input.detail"), null,
                errors);
    }

    /** What any failure means to a client. Where it is a fault of ours it goes to the log, and the client gets its number. */
    public static Problem of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BadInput bad) {
                return badInput(bad.problems());
            }
            if (cause instanceof Refusal refusal) {
                return of(refusal);
            }
            if (cause instanceof IndexUnavailableException) {
                return of(503);
            }
        }
        if (failure instanceof WebApplicationException told && told.getResponse().getStatus() < 500) {
            return of(told.getResponse().getStatus());
        }
        String incident = Incident.report(failure);
        if (Database.isOutage(failure)) {
            return of(503);
        }
        return new Problem("about:blank", text(500, "title"), 500, Sentences.say("problem.500.detail", incident),
                "urn:hiroba:incident:" + incident, null);
    }

    private static Problem of(Refusal refusal) {
        int status = switch (refusal.kind()) {
            case UNKNOWN -> 404;
            case GONE -> 410;
            case NOT_ALLOWED -> 403;
            case CONFLICT -> 409;
            case STALE -> 412;
            case INCOMPLETE -> 422;
            case TOO_OFTEN -> 429;
        };
        List<BadInput.Problem> errors = refusal.problems();
        // a sentence about the whole is the detail; sentences about fields stand in errors
        String detail = errors.stream().filter(problem -> problem.field().isEmpty()).map(BadInput.Problem::message)
                .findFirst().orElse(text(status, "detail"));
        return new Problem("about:blank", text(status, "title"), status, detail, null,
                errors.isEmpty() ? null : errors);
    }

    /** Whether asking again a little later may help. */
    @JsonbTransient
    public boolean isPassing() {
        return status == 503;
    }

    private static String text(int status, String part) {
        String key = "problem." + status + "." + part;
        return Sentences.say(Sentences.has(key) ? key : "problem.other." + part);
    }
}
