package org.shienhiroba.web.documents;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /robots.txt}: everything may be read; the endless combinations of a search are not worth a crawler's time. */
@WebServlet("/robots.txt")
public class RobotsServlet extends DocumentServlet {
    private static final long serialVersionUID = 1L;

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response, String base) throws IOException {
        sendText(request, response, """
                User-agent: *
                Disallow: /search
                Disallow: /agencies?
                Disallow: /api/

                Sitemap: %1$s/sitemap.xml
                Sitemap: %1$s/sitemap-agencies.xml
                """.formatted(base));
    }
}
