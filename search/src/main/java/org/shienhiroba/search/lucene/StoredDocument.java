package org.shienhiroba.search.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexableField;
import org.shienhiroba.search.Hit;
import org.shienhiroba.search.IndexedDocument;
import org.shienhiroba.search.IndexedDocument.FacetValue;

/**
 * A document as it was given, read back from the index.
 *
 * @param id          its id
 * @param publishedOn day of publication
 * @param texts       the title, then the sections, in the order in which MATCH holds them
 * @param labels      the labels in the order in which LABEL holds them, each named by its facet
 * @param facets      facet name to codes
 */
record StoredDocument(String id, LocalDate publishedOn, List<Piece> texts, List<Piece> labels,
        Map<String, List<String>> facets) {

    /**
     * One value of an indexed field.
     *
     * @param name the section, {@link Hit#TITLE}, or the facet
     * @param text the text as given
     */
    record Piece(String name, String text) {}

    /** Adds stored fields from which {@link #read} makes the document again. Lucene keeps their order. */
    static void write(IndexedDocument from, Document to) {
        to.add(new StoredField(Fields.STORED_ID, from.id()));
        to.add(new StoredField(Fields.STORED_PUBLISHED, from.publishedOn().toEpochDay()));
        to.add(new StoredField(Fields.STORED_TITLE, from.title()));
        from.sections().forEach((name, text) -> {
            to.add(new StoredField(Fields.STORED_SECTION, name));
            to.add(new StoredField(Fields.STORED_TEXT, text));
        });
        from.facets().forEach((name, values) -> {
            to.add(new StoredField(Fields.STORED_FACET, name));
            for (FacetValue value : values) {
                to.add(new StoredField(Fields.STORED_CODE, value.code()));
                value.labels().forEach(label -> to.add(new StoredField(Fields.STORED_LABEL, label)));
            }
        });
    }

    static StoredDocument read(Document from) {
        String id = "";
        LocalDate publishedOn = LocalDate.EPOCH;
        List<Piece> texts = new ArrayList<>();
        List<Piece> labels = new ArrayList<>();
        Map<String, List<String>> facets = new LinkedHashMap<>();
        String name = "";
        for (IndexableField field : from) {
            switch (field.name()) {
                case Fields.STORED_ID -> id = text(field);
                case Fields.STORED_PUBLISHED -> publishedOn = LocalDate.ofEpochDay(field.numericValue().longValue());
                case Fields.STORED_TITLE -> texts.add(new Piece(Hit.TITLE, text(field)));
                case Fields.STORED_SECTION, Fields.STORED_FACET -> name = text(field);
                case Fields.STORED_TEXT -> texts.add(new Piece(name, text(field)));
                case Fields.STORED_CODE -> facets.computeIfAbsent(name, n -> new ArrayList<>()).add(text(field));
                case Fields.STORED_LABEL -> labels.add(new Piece(name, text(field)));
                default -> {
                    // no other field is stored
                }
            }
        }
        return new StoredDocument(id, publishedOn, texts, labels, facets);
    }

    private static String text(IndexableField field) {
        String text = field.stringValue();
        return text == null ? "" : text;
    }

    String title() {
        return texts.get(0).text();
    }
}
