package org.shienhiroba.web.documents;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.shienhiroba.content.knowhow.CaseView;
import org.shienhiroba.web.api.Sentences;

/** Published cases as an Atom feed (RFC 4287). */
final class CaseFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int SUMMARY = 200;

    private final XmlDocument xml;
    private final String base;
    private final String host;

    private CaseFeed(XmlDocument xml, String base) {
        this.xml = xml;
        this.base = base;
        this.host = Objects.requireNonNullElse(URI.create(base).getHost(), "localhost");
    }

    /**
     * The feed.
     *
     * @param cases   the newest first
     * @param address the query string of the search it follows; empty for all cases
     * @param base    the portal's address
     */
    static byte[] of(List<CaseView> cases, String address, String base) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        CaseFeed feed = new CaseFeed(new XmlDocument(content, "feed", ATOM), base);
        feed.head(cases, address);
        cases.forEach(feed::entry);
        feed.xml.finish();
        return content.toByteArray();
    }

    private void head(List<CaseView> cases, String address) {
        String query = address.isEmpty() ? "" : "?" + address;
        xml.attribute("xml:lang", "ja")
                .element("id", "tag:" + host + ",2026:/feed.atom" + query)
                .element("title", Sentences.say(address.isEmpty() ? "feed.title" : "feed.title.filtered"))
                .element("subtitle", Sentences.say("feed.subtitle"))
                // an empty feed has not changed since there were computers
                .element("updated", instant(cases.stream().map(CaseView::changedAt).max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH)))
                .empty("link", "rel", "self", "type", "application/atom+xml", "href", base + "/feed.atom" + query)
                .empty("link", "rel", "alternate", "type", "text/html", "href", base + "/search" + query)
                .start("author").element("name", Sentences.say("portal.name")).end();
    }

    private void entry(CaseView published) {
        String address = base + "/cases/" + published.id();
        xml.start("entry")
                .element("id", "tag:" + host + ",2026:/cases/" + published.id())
                .element("title", published.title())
                .element("updated", instant(published.changedAt()))
                .element("published", DateTimeFormatter.ISO_OFFSET_DATE_TIME
                        .format(published.publishedOn().atStartOfDay(JAPAN)))
                .empty("link", "rel", "alternate", "type", "text/html", "href", address)
                .empty("link", "rel", "alternate", "type", "text/plain", "href", address + ".txt")
                .empty("category", "term", published.category().code(), "label",
                        published.category().mark() + published.category().label());
        if (published.illustration()) {
            xml.empty("category", "term", "illustration", "label", Sentences.say("feed.illustration"));
        }
        xml.element("summary", summary(published)).end();
    }

    private static String summary(CaseView published) {
        String summary = published.summary();
        String text = (summary == null ? published.need() : summary).replaceAll("\\s*\\n\\s*", "");
        return text.codePointCount(0, text.length()) <= SUMMARY
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SUMMARY)) + "…";
    }

    private static String instant(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
