package org.shienhiroba.web.health;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.shienhiroba.content.finding.CaseFinder;
import org.shienhiroba.content.platform.Database;
import org.shienhiroba.web.api.Json;
import org.shienhiroba.web.api.Problem;

/** {@code /health/live} and {@code /health/ready} on the portal's own port; the server's own stand on the management port. */
@WebServlet("/health/*")
public class HealthServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    @Inject
    private transient Database database;

    @Inject
    private transient CaseFinder finder;

    @Inject
    private transient Json json;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD");
            send(response, 405, Problem.MEDIA_TYPE, Problem.of(405));
            return;
        }
        switch (request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo())) {
            case "/health/live" -> send(response, 200, "application/json", Health.live());
            case "/health/ready" -> {
                Health health = Health.ready(database.answers(), finder.indexStatus());
                if (health.status() == Health.State.DOWN) {
                    response.setIntHeader("Retry-After", Problem.RETRY_SECONDS);
                }
                send(response, health.status() == Health.State.UP ? 200 : 503, "application/json", health);
            }
            default -> send(response, 404, Problem.MEDIA_TYPE, Problem.of(404));
        }
    }

    private void send(HttpServletResponse response, int status, String type, Object thing) throws IOException {
        byte[] content = json.bytes(thing);
        response.setStatus(status);
        response.setContentType(type);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
