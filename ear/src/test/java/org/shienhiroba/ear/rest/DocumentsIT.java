package org.shienhiroba.ear.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shienhiroba.ear.rest.Rest.array;
import static org.shienhiroba.ear.rest.Rest.encoded;
import static org.shienhiroba.ear.rest.Rest.get;
import static org.shienhiroba.ear.rest.Rest.header;
import static org.shienhiroba.ear.rest.Rest.idOf;
import static org.shienhiroba.ear.rest.Rest.object;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.shienhiroba.ear.PortalUnderTest;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Exports, feed, sitemap, plain text and health of the running portal over the starter content. */
class DocumentsIT {
    private static final int CASES = 17;

    @Test
    void jsonLinesHoldEveryCaseAsReadingOneGivesIt() {
        HttpResponse<String> answer = get("/api/export/cases.jsonl");
        assertEquals("application/x-ndjson", header(answer, "Content-Type"));
        List<String> lines = answer.body().lines().toList();
        assertEquals(CASES, lines.size());
        lines.forEach(line -> {
            JsonObject exported = Rest.parse(line).asJsonObject();
            assertEquals(object("/api/cases/" + exported.getInt("id")), exported);
        });
    }

    @Test
    void csvIsWhatASpreadsheetReadsAsMeant() {
        HttpResponse<String> answer = get("/api/export/cases.csv");
        assertEquals("text/csv;charset=UTF-8", header(answer, "Content-Type"));
        assertTrue(header(answer, "Content-Disposition").contains("cases.csv"));
        assertTrue(answer.body().startsWith("\uFEFF\"番号\",\"題名\","));
        List<List<String>> rows = rows(answer.body().substring(1));
        assertEquals(CASES + 1, rows.size());
        rows.forEach(row -> {
            assertEquals(rows.getFirst().size(), row.size());
            row.forEach(cell -> assertFalse(cell.matches("(?s)[=+\\-@\t\r＝＋－＠].*"), cell));
        });
        JsonObject first = object("/api/cases/" + rows.get(1).getFirst());
        assertEquals(first.getString("title"), rows.get(1).get(1));
        assertEquals(first.getString("approach"), rows.get(1).get(6), "line breaks inside a cell stay");
    }

    @Test
    void theFeedIsAtomAndFollowsASearch() {
        HttpResponse<String> answer = get("/feed.atom");
        assertEquals("application/atom+xml;charset=UTF-8", header(answer, "Content-Type"));
        Element feed = xml(answer.body());
        assertEquals("http://www.w3.org/2005/Atom", feed.getNamespaceURI());
        NodeList entries = feed.getElementsByTagName("entry");
        assertEquals(CASES, entries.getLength());
        Set<String> ids = new HashSet<>();
        for (Element entry : elements(entries)) {
            assertTrue(ids.add(text(entry, "id")));
            assertTrue(text(entry, "updated").matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"),
                    text(entry, "updated"));
            assertFalse(text(entry, "summary").isBlank());
            Element link = (Element) entry.getElementsByTagName("link").item(0);
            assertTrue(link.getAttribute("href").startsWith(PortalUnderTest.base() + "/cases/"),
                    link.getAttribute("href"));
        }
        Element narrow = xml(get("/feed.atom?category=C09&q=" + encoded("精神保健福祉士")).body());
        int found = narrow.getElementsByTagName("entry").getLength();
        assertEquals(object("/api/cases?category=C09&q=" + encoded("精神保健福祉士")).getInt("total"), found);
        assertTrue(found > 0 && found < CASES);
        assertFalse(text(feed, "id").equals(text(narrow, "id")), "another search is another feed");
    }

    @Test
    void aWrongParameterOfTheFeedIsToldInAPlainSentence() {
        HttpResponse<String> answer = get("/feed.atom?category=C99&page=x");
        assertEquals(400, answer.statusCode());
        assertEquals("text/plain;charset=UTF-8", header(answer, "Content-Type"));
        assertTrue(answer.body().contains("page: "), answer.body());
    }

    @Test
    void theSitemapNamesEveryPageWithAnAddress() {
        HttpResponse<String> answer = get("/sitemap.xml");
        assertEquals("application/xml;charset=UTF-8", header(answer, "Content-Type"));
        List<String> addresses = elements(xml(answer.body()).getElementsByTagName("loc")).stream()
                .map(Element::getTextContent).toList();
        String base = PortalUnderTest.base().toString();
        assertTrue(addresses.containsAll(List.of(base + "/", base + "/about", base + "/agency-types",
                base + "/agency-types/hello-work", base + "/cases/1")));
        assertEquals(CASES, addresses.stream().filter(one -> one.contains("/cases/")).count());
        assertTrue(get("/robots.txt").body().contains("Sitemap: " + base + "/sitemap.xml"));
        addresses.forEach(address -> assertEquals(200, get(address.substring(base.length())).statusCode(), address));
    }

    @Test
    void theTextEditionHoldsTheWholeCaseInNarrowLines() {
        long id = idOf("精神保健福祉士");
        HttpResponse<String> answer = get("/cases/" + id + ".txt");
        assertEquals("text/plain;charset=UTF-8", header(answer, "Content-Type"));
        String text = answer.body();
        JsonObject told = object("/api/cases/" + id);
        String unwrapped = text.replaceAll("\\s", "");
        for (String field : List.of("title", "need", "approach", "effect")) {
            assertTrue(unwrapped.contains(told.getString(field).replaceAll("\\s", "")), field);
        }
        assertTrue(text.contains("■ 必要性・きっかけ") && text.contains("・本人：") && text.contains("・精神科病院："), text);
        assertTrue(text.contains(PortalUnderTest.base() + "/cases/" + id));
        text.lines().filter(line -> !line.contains("http")).forEach(line -> assertTrue(line.length() <= 76, line));
    }

    @Test
    void aTextThatIsNotThereIsNotFoundInASentence() {
        for (String path : List.of("/cases/999999.txt", "/cases/x.txt", "/cases/01.txt", "/nothing.txt",
                "/cases/1.txt.txt")) {
            HttpResponse<String> answer = get(path);
            assertEquals(404, answer.statusCode(), path);
            assertEquals("text/plain;charset=UTF-8", header(answer, "Content-Type"));
        }
    }

    @Test
    void documentsAreOnlyRead() {
        for (String path : List.of("/feed.atom", "/sitemap.xml", "/robots.txt", "/cases/1.txt")) {
            HttpResponse<String> answer = Rest.send("POST", path);
            assertEquals(405, answer.statusCode(), path);
            assertTrue(header(answer, "Allow").contains("GET"));
        }
    }

    @Test
    void healthTellsDatabaseAndIndex() {
        assertEquals("UP", object("/health/live").getString("status"));
        HttpResponse<String> answer = get("/health/ready");
        assertEquals("no-store", header(answer, "Cache-Control"));
        JsonObject ready = Rest.read(answer).asJsonObject();
        assertEquals("UP", ready.getString("status"));
        JsonObject index = ready.getJsonArray("checks").getJsonObject(1).getJsonObject("data");
        assertTrue(index.getBoolean("readable") && index.getBoolean("current"));
        int offices = object("/api/agencies?gone=true&size=1").getInt("total");
        assertEquals(CASES + array("/api/agency-types").size() + offices, index.getInt("documents"),
                "cases, kinds of agency and offices");
    }

    private static Element xml(String document) {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try {
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(document))).getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(document, e);
        }
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(index -> (Element) nodes.item(index)).toList();
    }

    /** Reads CSV whose every cell is quoted and whose rows end with CRLF. */
    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int at = 0;
        while (at < csv.length()) {
            assertEquals('"', csv.charAt(at), "every cell is quoted");
            StringBuilder cell = new StringBuilder();
            for (at++; csv.charAt(at) != '"' || at + 1 < csv.length() && csv.charAt(at + 1) == '"'; at++) {
                cell.append(csv.charAt(at));
                at += csv.charAt(at) == '"' ? 1 : 0;
            }
            row.add(cell.toString());
            at++;
            if (csv.startsWith("\r\n", at)) {
                rows.add(row);
                row = new ArrayList<>();
                at += 2;
            } else {
                assertEquals(',', csv.charAt(at));
                at++;
            }
        }
        return rows;
    }
}
