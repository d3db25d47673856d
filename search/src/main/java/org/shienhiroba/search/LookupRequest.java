package org.shienhiroba.search;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks up in a directory: entries by what they are called and where they are. Any string is a legal name: it
 * is data, never query syntax of an engine.
 *
 * @param group   the group of documents to look in, such as have an {@link IndexedDocument.Listing}
 * @param words   pieces of names as typed, in kanji, either kana, half-width or not, or romaji; an entry must hold each of
 *                them; empty or blank means "all". Words without a letter or digit are left out; they alone find nothing.
 *                At most 400 characters and twelve words are read
 * @param filters facet name to codes: any of the codes within one facet, and between facets
 * @param from    where distances are measured from; null for none
 * @param order   the order of the entries
 * @param page    from 1; a page beyond {@link SearchRequest#MAX_DEPTH} entries or the end is empty, never an error
 * @param size    entries a page, 0 (to count only) to 100
 * @param facets  the facets to count, empty for none
 */
public record LookupRequest(
        String group,
        String words,
        Map<String, Set<String>> filters,
        @Nullable GeoPoint from,
        Order order,
        int page,
        int size,
        Set<String> facets) {

    /** The order of the entries; entries that are equal in it follow in the order of their readings, then of their ids. */
    public enum Order {
        /** Those first whose whole name is what was typed, then those that begin so, then the others; without words as READING. */
        NAME,
        /** By the reading, in the order of the kana. */
        READING,
        /** The nearest first, those without a place last; without a point to measure from as NAME. */
        NEAREST
    }
}
