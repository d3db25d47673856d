package org.shienhiroba.web.pages;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What no compiler looks at: Facelets passes a tag it does not know as dead markup, without an error. */
class ViewsTest {
    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final String HTML = "http://www.w3.org/1999/xhtml";
    private static final String TAGS = "urn:shienhiroba:tags";
    private static final Set<String> NAMESPACES = Set.of(HTML, TAGS, "jakarta.faces.core", "jakarta.faces.facelets",
            "jakarta.faces.html", "jakarta.tags.core");
    private static final Pattern TEXT = Pattern.compile("text\\['([^']+)'\\]|words\\.say\\('([^']+)'");

    @Test
    void everyElementHasANamespaceThatIsResolved() throws Exception {
        List<String> unknown = findings(element -> !NAMESPACES.contains(String.valueOf(element.getNamespaceURI())));
        assertEquals(List.of(), unknown);
    }

    @Test
    void everyTagOfOursIsDeclaredAndHasItsFile() throws Exception {
        Document library = parse(WEBAPP.resolve("WEB-INF/hiroba.taglib.xml"));
        List<String> declared = new ArrayList<>();
        walk(library.getDocumentElement(), element -> {
            if (element.getLocalName().equals("tag-name")) {
                declared.add(element.getTextContent());
            }
        });
        assertEquals(List.of(), findings(
                element -> TAGS.equals(element.getNamespaceURI()) && !declared.contains(element.getLocalName())));
        assertAll(declared.stream()
                .map(tag -> () -> assertTrue(Files.exists(WEBAPP.resolve("WEB-INF/tags/" + tag + ".xhtml")), tag)));
    }

    @Test
    void nothingIsStyledOrScriptedInline() throws Exception {
        assertEquals(List.of(), findings(element -> isInline(element) || attributes(element)
                .anyMatch(name -> name.equals("style") || name.startsWith("on"))));
    }

    @Test
    void everySentenceThatAViewSaysIsInTheBundle() throws Exception {
        ResourceBundle sentences = ResourceBundle.getBundle("org.shienhiroba.web.pages");
        List<String> missing = new ArrayList<>();
        for (Path view : views()) {
            Matcher matcher = TEXT.matcher(Files.readString(view));
            while (matcher.find()) {
                String key = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
                if (!sentences.containsKey(key)) {
                    missing.add(view + ": " + key);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    /** A data block is not run; it is the one thing that may stand in a script element. */
    private static boolean isInline(Element element) {
        String name = element.getLocalName();
        return name.equals("style") || name.equals("script") && element.getAttribute("src").isEmpty()
                && !element.getAttribute("type").equals("application/ld+json");
    }

    private static Stream<String> attributes(Element element) {
        return Stream.iterate(0, index -> index < element.getAttributes().getLength(), index -> index + 1)
                .map(index -> ((Attr) element.getAttributes().item(index)).getName());
    }

    private static List<String> findings(Predicate<Element> wrong) throws Exception {
        List<String> findings = new ArrayList<>();
        for (Path view : views()) {
            walk(parse(view).getDocumentElement(), element -> {
                if (wrong.test(element)) {
                    findings.add(view + ": " + element.getNodeName());
                }
            });
        }
        return findings;
    }

    private static List<Path> views() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            List<Path> views = files.filter(file -> file.toString().endsWith(".xhtml")).toList();
            assertTrue(views.size() > 10);
            return views;
        }
    }

    private static Document parse(Path file) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(file.toFile());
    }

    private static void walk(Element element, Consumer<Element> visit) {
        visit.accept(element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element nested) {
                walk(nested, visit);
            }
        }
    }
}
