package org.shienhiroba.web.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.platform.Database;
import org.shienhiroba.search.IndexUnavailableException;

/**
 * What an error page tells.
 *
 * @param status   the HTTP status
 * @param problems sentences about what was asked; empty for none
 * @param incident the number under which the log tells more; null where there is nothing to look up
 */
public record Failure(int status, List<Problem> problems, @Nullable String incident) {
    private static final String ATTRIBUTE = Failure.class.getName();

    static Failure of(int status) {
        return new Failure(status, List.of(), null);
    }

    /** What something thrown means to the reader; what is none of the known failures is an incident and goes to the log. */
    static Failure of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BadInput bad) {
                return new Failure(400, bad.problems(), null);
            }
            if (cause instanceof NoSuchPage) {
                return of(404);
            }
            if (cause instanceof IndexUnavailableException) {
                return of(503);
            }
        }
        String incident = Incident.report(thrown);
        return Database.isOutage(thrown) ? of(503) : new Failure(500, List.of(), incident);
    }

    void putInto(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
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
