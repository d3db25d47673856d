package org.shienhiroba.web.http;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * An answer whose headers outlive a failure: Faces resets the response when a page fails, and with it would go what the
 * server sets for every answer, such as the content security policy.
 */
final class KeptHeaders extends HttpServletResponseWrapper {

    KeptHeaders(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void reset() {
        resetBuffer();
    }
}
