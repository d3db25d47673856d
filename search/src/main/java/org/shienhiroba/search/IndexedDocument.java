package org.shienhiroba.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One document as the index holds it. Only what may be read by everybody is ever put into one.
 *
 * @param id          the document's own id, unique in the index, not empty
 * @param group       what kind of thing it is; each search looks in one group, so groups never mix in an answer
 * @param title       its title, searched, highlighted and weighted above the sections
 * @param sections    named pieces of text in reading order (name to text), searched and highlighted; may be empty
 * @param facets      facet name to the values the document has; values are counted, filtered, and their labels searched
 * @param publishedOn the day it was published, for the order "newest first"
 * @param listing     what {@link SearchEngine#lookUp} finds it by; null for what is no entry of a directory
 */
public record IndexedDocument(
        String id,
        String group,
        String title,
        Map<String, String> sections,
        Map<String, List<FacetValue>> facets,
        LocalDate publishedOn,
        @Nullable Listing listing) {

    /** A document that is no entry of a directory. */
    public IndexedDocument(String id, String group, String title, Map<String, String> sections,
            Map<String, List<FacetValue>> facets, LocalDate publishedOn) {
        this(id, group, title, sections, facets, publishedOn, null);
    }

    /**
     * What an entry of a directory is looked up by.
     *
     * @param names   everything it is called, as written, each in kanji, kana or letters; the first is the one shown
     * @param reading the first name in kana, for the order; empty where it is not known
     * @param point   where it is; null where that is not known
     */
    public record Listing(List<String> names, String reading, @Nullable GeoPoint point) {
        public Listing {
            names = List.copyOf(names);
        }
    }

    /**
     * One value of a facet.
     *
     * @param code   the code that filters and counts use
     * @param labels the words people call it by, the first is the one shown; all are searched as text
     */
    public record FacetValue(String code, List<String> labels) {
        public FacetValue {
            labels = List.copyOf(labels);
        }
    }
}
