package org.shienhiroba.web.documents;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.shienhiroba.content.agency.AgencyTypes;
import org.shienhiroba.content.knowhow.CaseView;
import org.shienhiroba.content.knowhow.KnowhowDesk;

/** {@code /sitemap.xml}: the address of every page that has one of its own; written batch by batch. */
@WebServlet("/sitemap.xml")
public class SitemapServlet extends DocumentServlet {
    private static final long serialVersionUID = 1L;
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final int BATCH = 200;
    private static final List<String> PAGES = List.of("/", "/about", "/agencies", "/agencies/gaps", "/agency-types");

    @Inject
    private transient KnowhowDesk knowhow;

    @Inject
    private transient AgencyTypes agencyTypes;

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response, String base) throws IOException {
        response.setContentType("application/xml;charset=UTF-8");
        XmlDocument xml = new XmlDocument(response.getOutputStream(), "urlset", SITEMAP);
        PAGES.forEach(page -> xml.start("url").element("loc", base + page).end());
        agencyTypes.all().forEach(type -> url(xml, base + "/agency-types/" + type.code(), type.asOf().toString()));
        List<CaseView> batch = List.of();
        do {
            batch = knowhow.publishedAfter(batch.isEmpty() ? 0 : batch.getLast().id(), BATCH);
            batch.forEach(published -> url(xml, base + "/cases/" + published.id(),
                    published.changedAt().truncatedTo(ChronoUnit.SECONDS).toString()));
        } while (batch.size() == BATCH);
        xml.finish();
    }

    private static void url(XmlDocument xml, String address, String changed) {
        xml.start("url").element("loc", address).element("lastmod", changed).end();
    }
}
