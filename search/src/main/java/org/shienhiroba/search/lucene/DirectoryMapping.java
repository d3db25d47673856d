package org.shienhiroba.search.lucene;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.shienhiroba.search.GeoPoint;
import org.shienhiroba.search.IndexedDocument;
import org.shienhiroba.search.IndexedDocument.FacetValue;
import org.shienhiroba.search.IndexedDocument.Listing;
import org.shienhiroba.search.japanese.NameKey;

/**
 * Turns an entry of a directory into a document of Lucene that {@link DirectoryLookup} finds and no search does: it has none of
 * the fields that those read.
 */
final class DirectoryMapping {
    /** A longer beginning of a label is not looked for. */
    private static final int LONGEST_BEGINNING = 20;
    /** How much of a reading counts for the order; far below what a term may hold. */
    private static final int LONGEST_ORDERED = 1_000;
    private static final FieldType NAMES = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        NAMES.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        NAMES.setOmitNorms(true);
        NAMES.freeze();
    }

    private DirectoryMapping() {}

    static Document map(IndexedDocument from, Listing listing) {
        Document to = new Document();
        to.add(new StringField(Fields.ID, from.id(), Store.NO));
        to.add(new SortedDocValuesField(Fields.ID, new BytesRef(from.id())));
        to.add(new StringField(Fields.DIRECTORY, from.group(), Store.NO));
        addNames(to, from.group(), listing);
        addOrder(to, from, listing);
        Set<String> beginnings = new LinkedHashSet<>();
        from.facets().forEach((name, values) -> {
            Set<String> codes = values.stream().map(FacetValue::code).collect(Collectors.toSet());
            for (String code : codes) {
                to.add(new SortedSetDocValuesField(Fields.facet(name), new BytesRef(code)));
                to.add(new StringField(Fields.coded(from.group(), name), code, Store.NO));
            }
            values.forEach(value -> value.labels().forEach(label -> addBeginnings(beginnings, label)));
        });
        beginnings.forEach(piece -> to.add(new StringField(Fields.labels(from.group()), piece, Store.NO)));
        GeoPoint point = listing.point();
        if (point != null) {
            to.add(new LatLonPoint(Fields.POINT, point.latitude(), point.longitude()));
            to.add(new LatLonDocValuesField(Fields.POINT, point.latitude(), point.longitude()));
        }
        return to;
    }

    private static void addNames(Document to, String group, Listing listing) {
        Set<String> keys = new LinkedHashSet<>();
        Set<String> loose = new LinkedHashSet<>();
        for (String name : listing.names()) {
            String sound = NameKey.sound(name);
            if (!sound.isEmpty()) {
                keys.add(NameKey.written(name));
                keys.add(sound);
                if (NameKey.isSound(sound)) {
                    loose.add(NameKey.loose(sound));
                }
            }
        }
        to.add(new Field(Fields.names(group), new Grams(keys), NAMES));
        to.add(new Field(Fields.sounds(group), new Grams(loose), NAMES));
    }

    /** The id makes the value unique: equal readings have a fixed order, and a page never repeats an entry of another. */
    private static void addOrder(Document to, IndexedDocument from, Listing listing) {
        String name = listing.names().isEmpty() ? "" : listing.names().getFirst();
        boolean unread = NameKey.written(listing.reading()).isEmpty();
        String key = NameKey.order(unread ? name : listing.reading());
        String cut = key.substring(0, Math.min(key.length(), LONGEST_ORDERED));
        String order = (unread ? "1" : "0") + cut + '\u0000' + from.id();
        to.add(new SortedDocValuesField(Fields.ORDER, new BytesRef(order)));
    }

    private static void addBeginnings(Set<String> beginnings, String label) {
        for (String key : new String[]{NameKey.written(label), NameKey.sound(label)}) {
            int[] characters = key.codePoints().limit(LONGEST_BEGINNING).toArray();
            for (int length = 1; length <= characters.length; length++) {
                beginnings.add(new String(characters, 0, length));
            }
        }
    }
}
