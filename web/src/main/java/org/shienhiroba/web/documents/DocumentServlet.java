package org.shienhiroba.web.documents;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.search.IndexUnavailableException;
import org.shienhiroba.web.api.ContentTag;
import org.shienhiroba.web.api.Problem;
import org.shienhiroba.web.api.Sentences;
import org.shienhiroba.web.http.SiteAddress;
import org.shienhiroba.web.http.WellFormed;

/**
 * A document that is read with GET. What cannot be answered is told in a plain sentence, since nobody who reads a feed or a
 * text expects a page.
 */
abstract class DocumentServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String PLAIN_TEXT = "text/plain;charset=UTF-8";
    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    @Inject
    private transient SiteAddress site;

    /**
     * Answers a GET or HEAD.
     *
     * @param base the portal's address, without a trailing slash
     */
    abstract void answer(HttpServletRequest request, HttpServletResponse response, String base) throws IOException;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!METHODS.contains(request.getMethod())) {
            boolean asked = request.getMethod().equals("OPTIONS");
            response.setHeader("Allow", "GET, HEAD, OPTIONS");
            if (asked) {
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            } else {
                tell(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, Sentences.say("text.method"));
            }
            return;
        }
        try {
            response.setHeader("Cache-Control", "no-cache");
            answer(request, response, base(request));
        } catch (BadInput bad) {
            tell(response, HttpServletResponse.SC_BAD_REQUEST, bad.problems().stream()
                    .map(problem -> problem.field() + ": " + problem.message()).collect(Collectors.joining("\n")));
        } catch (IndexUnavailableException unavailable) {
            response.setIntHeader("Retry-After", Problem.RETRY_SECONDS);
            tell(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, Sentences.say("feed.unavailable"));
        }
    }

    /** Sends a whole document, or 304 where the client has the same already. */
    static void send(HttpServletRequest request, HttpServletResponse response, String type, byte[] content)
            throws IOException {
        ContentTag tag = ContentTag.of(content);
        response.setHeader("ETag", tag.value());
        if (tag.isIn(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** Sends a text. */
    static void sendText(HttpServletRequest request, HttpServletResponse response, String text) throws IOException {
        send(request, response, PLAIN_TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Says in a sentence why there is nothing else. */
    static void tell(HttpServletResponse response, int status, String sentence) throws IOException {
        byte[] text = (sentence + "\n").getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(PLAIN_TEXT);
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
    }

    private String base(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query != null && !WellFormed.isWellFormed(query)) {
            throw new BadInput("address", Sentences.say("parameter.encoding"));
        }
        return site.of(request).orElseThrow(() -> new BadInput("Host", Sentences.say("parameter.host")));
    }
}
