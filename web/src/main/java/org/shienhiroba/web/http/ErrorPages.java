package org.shienhiroba.web.http;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers with an error page in our own design. */
final class ErrorPages {
    private ErrorPages() {}

    static void show(HttpServletRequest request, HttpServletResponse response, Failure failure)
            throws ServletException, IOException {
        if (response.isCommitted()) {
            // the page is under way; the reader sees it end early, the log knows why
            return;
        }
        if (FetchAnswer.isAsked(request)) {
            response.resetBuffer();
            FetchAnswer.refused(response, failure);
            return;
        }
        // not reset(): it would drop the headers that the server has set for every answer
        response.resetBuffer();
        response.setStatus(failure.status());
        response.setHeader("Cache-Control", "no-store");
        failure.tellWhenToRetry(response);
        failure.putInto(request);
        request.getRequestDispatcher("/error.xhtml").forward(PlainRequest.withoutParameters(request),
                new KeptHeaders(response));
    }
}
