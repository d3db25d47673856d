package org.shienhiroba.web.documents;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.shienhiroba.content.directory.AgencyView;
import org.shienhiroba.content.directory.Directory;

/**
 * {@code /sitemap-agencies.xml}: the addresses of the offices. A file may hold 50,000 addresses at most, so without a
 * parameter this is the list of its pieces, and with {@code piece} one of them.
 */
@WebServlet("/sitemap-agencies.xml")
public class AgencySitemapServlet extends DocumentServlet {
    private static final long serialVersionUID = 1L;
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final int PIECE = 20_000;
    private static final int BATCH = 500;

    @Inject
    private transient Directory directory;

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response, String base) throws IOException {
        String piece = Objects.requireNonNullElse(request.getParameter("piece"), "");
        response.setContentType("application/xml;charset=UTF-8");
        if (piece.matches("[0-9]{1,6}")) {
            writePiece(new XmlDocument(response.getOutputStream(), "urlset", SITEMAP), base, Long.parseLong(piece));
        } else {
            writeIndex(new XmlDocument(response.getOutputStream(), "sitemapindex", SITEMAP), base);
        }
    }

    private void writeIndex(XmlDocument xml, String base) {
        for (long piece = 0; piece * PIECE < directory.lastId(); piece++) {
            xml.start("sitemap").element("loc", base + "/sitemap-agencies.xml?piece=" + piece).end();
        }
        xml.finish();
    }

    /** The offices with the numbers of one piece. */
    private void writePiece(XmlDocument xml, String base, long piece) {
        long after = piece * PIECE;
        long last = after + PIECE;
        List<AgencyView> batch = directory.after(after, BATCH);
        while (!batch.isEmpty() && batch.getFirst().id() <= last) {
            batch.stream().filter(agency -> agency.id() <= last)
                    .forEach(agency -> xml.start("url").element("loc", base + "/agencies/" + agency.id()).end());
            batch = directory.after(batch.getLast().id(), BATCH);
        }
        xml.finish();
    }
}
