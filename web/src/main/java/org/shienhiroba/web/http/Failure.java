package org.shienhiroba.web.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.platform.Database;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.search.IndexUnavailableException;

/**
 * What an error page tells.
 *
 * @param status       the HTTP status
 * @param problems     sentences about what was asked; empty for none
 * @param incident     the number under which the log tells more; null where there is nothing to look up
 * @param retrySeconds after how many seconds to try again; 0 where waiting does not help
 */
public record Failure(int status, List<Problem> problems, @Nullable String incident, int retrySeconds) {
    private static final String ATTRIBUTE = Failure.class.getName();
    private static final int OUTAGE_SECONDS = 30;

    static Failure of(int status) {
        return of(status, List.of());
    }

    private static Failure of(int status, List<Problem> problems) {
        return new Failure(status, problems, null, status == 503 ? OUTAGE_SECONDS : 0);
    }

    /** What something thrown means to the reader; what is none of the known failures is an incident and goes to the log. */
    static Failure of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BadInput bad) {
                return of(400, bad.problems());
            }
            if (cause instanceof Refusal refusal) {
                return new Failure(status(refusal.kind()), refusal.problems(), null, refusal.retrySeconds());
            }
            if (cause instanceof NoSuchPage) {
                return of(404);
            }
            if (cause instanceof IndexUnavailableException) {
                return of(503);
            }
        }
        String incident = Incident.report(thrown);
        return Database.isOutage(thrown) ? of(503) : new Failure(500, List.of(), incident, 0);
    }

    private static int status(Refusal.Kind kind) {
        return switch (kind) {
            case UNKNOWN -> 404;
            case GONE -> 410;
            case NOT_ALLOWED -> 403;
            case CONFLICT, STALE -> 409;
            case INCOMPLETE -> 422;
            case TOO_OFTEN -> 429;
        };
    }

    void putInto(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    void tellWhenToRetry(HttpServletResponse response) {
        if (retrySeconds > 0) {
            response.setIntHeader("Retry-After", retrySeconds);
        }
    }

    /** The failure of a request; what the server itself says where none of ours is known. */
    public static Failure in(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Failure failure) {
            return failure;
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? of(status)
                : of(404);
    }
}
