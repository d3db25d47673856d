package org.shienhiroba.web.documents;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document in UTF-8 element by element; text is escaped, and cleaned of what XML forbids. */
final class XmlDocument {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final XMLStreamWriter writer;

    /**
     * Begins a document.
     *
     * @param root      name of its root
     * @param namespace of every element
     */
    XmlDocument(OutputStream output, String root, String namespace) {
        try {
            writer = FACTORY.createXMLStreamWriter(output, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeStartElement(root);
            writer.writeDefaultNamespace(namespace);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens an element; {@link #end} closes it. */
    XmlDocument start(String name) {
        return write(() -> writer.writeStartElement(name));
    }

    /** Closes the element opened last. */
    XmlDocument end() {
        return write(writer::writeEndElement);
    }

    /** An attribute of the document or of the element opened last. */
    XmlDocument attribute(String name, String value) {
        return write(() -> writer.writeAttribute(name, XmlText.clean(value)));
    }

    /** A whole element with text. */
    XmlDocument element(String name, String text) {
        return write(() -> {
            writer.writeStartElement(name);
            writer.writeCharacters(XmlText.clean(text));
            writer.writeEndElement();
        });
    }

    /** A whole element without content, with attributes given as name, value, name, value. */
    XmlDocument empty(String name, String... attributes) {
        return write(() -> {
            writer.writeStartElement(name);
            for (int index = 0; index < attributes.length; index += 2) {
                writer.writeAttribute(attributes[index], XmlText.clean(attributes[index + 1]));
            }
            writer.writeEndElement();
        });
    }

    /**
     * Ends the document; the stream stays open. Only to be called when all went well: what was cut short must not look
     * whole.
     */
    void finish() {
        write(() -> {
            writer.writeEndDocument();
            writer.flush();
            writer.close();
        });
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private XmlDocument write(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
