package org.shienhiroba.search.lucene;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.shienhiroba.search.IndexedDocument;
import org.shienhiroba.search.IndexedDocument.FacetValue;
import org.shienhiroba.search.IndexedDocument.Listing;

/** Turns a document of the portal into one of Lucene. */
final class DocumentMapping {
    private static final FieldType WITH_OFFSETS = textType(
            IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, true);
    private static final FieldType WITHOUT_NORMS = textType(
            IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, false);
    private static final FieldType WITHOUT_OFFSETS = textType(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    private static final FieldType WITH_VECTORS = textType(IndexOptions.DOCS_AND_FREQS, false);

    private DocumentMapping() {}

    /** Vectors where there are no positions: the one field that is compared as a whole. */
    private static FieldType textType(IndexOptions options, boolean norms) {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(options);
        type.setOmitNorms(!norms);
        type.setStoreTermVectors(options == IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }

    static Document map(IndexedDocument from) {
        Listing listing = from.listing();
        return listing == null ? text(from) : DirectoryMapping.map(from, listing);
    }

    private static Document text(IndexedDocument from) {
        Document to = new Document();
        to.add(new StringField(Fields.ID, from.id(), Store.NO));
        to.add(new SortedDocValuesField(Fields.ID, new BytesRef(from.id())));
        to.add(new StringField(Fields.GROUP, from.group(), Store.NO));
        to.add(new NumericDocValuesField(Fields.PUBLISHED, from.publishedOn().toEpochDay()));
        to.add(new Field(Fields.TITLE, from.title(), TextField.TYPE_NOT_STORED));
        addText(to, from.title());
        from.sections().values().forEach(text -> addText(to, text));
        from.facets().forEach((name, values) -> {
            for (FacetValue value : values) {
                to.add(new SortedSetDocValuesField(Fields.facet(name), new BytesRef(value.code())));
                value.labels().forEach(label -> addLabel(to, label));
            }
        });
        StoredDocument.write(from, to);
        return to;
    }

    private static void addLabel(Document to, String label) {
        to.add(new Field(Fields.LABEL, label, WITH_OFFSETS));
        to.add(new Field(Fields.LABEL_BIGRAM, label, WITHOUT_OFFSETS));
    }

    /** The same text, in the same order, in each field that {@link Matching} finds places in. */
    private static void addText(Document to, String text) {
        to.add(new Field(Fields.MATCH, text, WITH_OFFSETS));
        to.add(new Field(Fields.BIGRAM, text, WITHOUT_OFFSETS));
        to.add(new Field(Fields.READING, text, WITHOUT_NORMS));
        to.add(new Field(Fields.NOUNS, text, WITH_VECTORS));
    }
}
