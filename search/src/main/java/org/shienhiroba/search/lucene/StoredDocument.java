package org.shienhiroba.search.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;
import org.shienhiroba.search.Hit;
import org.shienhiroba.search.IndexedDocument;
import org.shienhiroba.search.IndexedDocument.FacetValue;

/**
 * A document as it was given, read back from the index.
 *
 * <p>It lies there as one value: pieces, each with a letter for its kind and its length in front, in UTF-16. Lucene's stored
 * fields would unpack a block of several documents for each that is read, and save little with texts of this size.
 *
 * @param id          its id
 * @param group       its group
 * @param publishedOn day of publication
 * @param texts       the title, then the sections, in the order in which MATCH holds them
 * @param labels      the labels in the order in which LABEL holds them, each named by its facet
 * @param facets      facet name to codes
 */
record StoredDocument(String id, String group, LocalDate publishedOn, List<Piece> texts, List<Piece> labels,
        Map<String, List<String>> facets) {
    private static final char ID = 'i';
    private static final char GROUP = 'g';
    private static final char PUBLISHED = 'p';
    private static final char TITLE = 't';
    private static final char SECTION = 's';
    private static final char TEXT = 'x';
    private static final char FACET = 'f';
    private static final char CODE = 'c';
    private static final char LABEL = 'l';

    /**
     * One value of an indexed field.
     *
     * @param name the section, {@link Hit#TITLE}, or the facet
     * @param text the text as given
     */
    record Piece(String name, String text) {}

    /** Adds the field from which {@link #read} makes the document again. */
    static void write(IndexedDocument from, Document to) {
        StringBuilder all = new StringBuilder();
        put(all, ID, from.id());
        put(all, GROUP, from.group());
        put(all, PUBLISHED, from.publishedOn().toString());
        put(all, TITLE, from.title());
        from.sections().forEach((name, text) -> {
            put(all, SECTION, name);
            put(all, TEXT, text);
        });
        from.facets().forEach((name, values) -> {
            put(all, FACET, name);
            for (FacetValue value : values) {
                put(all, CODE, value.code());
                value.labels().forEach(label -> put(all, LABEL, label));
            }
        });
        byte[] bytes = all.toString().getBytes(StandardCharsets.UTF_16BE);
        to.add(new BinaryDocValuesField(Fields.STORED, new BytesRef(bytes)));
    }

    private static void put(StringBuilder all, char kind, String text) {
        all.append(kind).append((char) (text.length() >> 15)).append((char) (text.length() & 0x7FFF)).append(text);
    }

    static StoredDocument read(IndexReader reader, int document) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        BinaryDocValues values = DocValues.getBinary(leaf.reader(), Fields.STORED);
        if (!values.advanceExact(document - leaf.docBase)) {
            throw new IOException("The index lacks the text of a document");
        }
        BytesRef bytes = values.binaryValue();
        return parse(new String(bytes.bytes, bytes.offset, bytes.length, StandardCharsets.UTF_16BE));
    }

    private static StoredDocument parse(String all) {
        String id = "";
        String group = "";
        LocalDate publishedOn = LocalDate.EPOCH;
        List<Piece> texts = new ArrayList<>();
        List<Piece> labels = new ArrayList<>();
        Map<String, List<String>> facets = new LinkedHashMap<>();
        String name = "";
        for (int at = 0; at < all.length();) {
            char kind = all.charAt(at);
            int start = at + 3;
            at = start + (all.charAt(at + 1) << 15) + all.charAt(at + 2);
            String text = all.substring(start, at);
            switch (kind) {
                case ID -> id = text;
                case GROUP -> group = text;
                case PUBLISHED -> publishedOn = LocalDate.parse(text);
                case TITLE -> texts.add(new Piece(Hit.TITLE, text));
                case SECTION, FACET -> name = text;
                case TEXT -> texts.add(new Piece(name, text));
                case CODE -> facets.computeIfAbsent(name, n -> new ArrayList<>()).add(text);
                case LABEL -> labels.add(new Piece(name, text));
                default -> throw new IllegalStateException("The index holds a piece of unknown kind: " + kind);
            }
        }
        return new StoredDocument(id, group, publishedOn, texts, labels, facets);
    }

    String title() {
        return texts.get(0).text();
    }
}
