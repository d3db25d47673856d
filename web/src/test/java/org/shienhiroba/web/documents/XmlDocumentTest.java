package org.shienhiroba.web.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class XmlDocumentTest {

    @Test
    void whatXmlForbidsIsLeftOutAndAllElseStays() {
        assertEquals("a\t\n\r𠮷\uE000\uFFFDz",
                XmlText.clean("a\u0000\u0008\t\n\u000B\r\u001F𠮷\uE000\uFFFD\uFFFE\uFFFF\uD800z"));
    }

    @Test
    void markupInTextAndAttributesComesBackAsText() throws Exception {
        String hostile = "<script>\"&'𠮷葛\uDB40\uDD00👩]]>\u0000\u0001</script>";
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        XmlDocument xml = new XmlDocument(content, "feed", "urn:test");
        xml.attribute("xml:lang", "ja").element("title", hostile).empty("link", "href", hostile).start("a").end()
                .finish();
        Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(content.toByteArray())).getDocumentElement();
        String kept = hostile.replace("\u0000\u0001", "");
        assertEquals(kept, root.getFirstChild().getTextContent());
        assertEquals(kept, ((Element) root.getChildNodes().item(1)).getAttribute("href"));
    }
}
