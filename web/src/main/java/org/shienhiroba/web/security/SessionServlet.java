package org.shienhiroba.web.security;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * {@code /session}: tells the script of a page how long the sign-in lasts, which does not make it last longer; a POST does.
 * What may come here, the filter of the pages has decided.
 */
@WebServlet("/session")
public class SessionServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignedIn signedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        tell(response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        signedIn.extend();
        tell(response);
    }

    private void tell(HttpServletResponse response) throws IOException {
        byte[] told = Json.createObjectBuilder().add("signedIn", signedIn.isPresent())
                .add("secondsLeft", signedIn.getSecondsLeft()).add("csrf", signedIn.getCsrf()).build().toString()
                .getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(told.length);
        response.getOutputStream().write(told);
    }
}
