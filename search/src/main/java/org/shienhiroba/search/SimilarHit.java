package org.shienhiroba.search;

import java.util.List;
import java.util.Map;

/**
 * A document that is like another.
 *
 * @param id     its id
 * @param words  the telling words both hold, the most telling first, as they are written; may be empty
 * @param facets facet name to the codes both have
 */
public record SimilarHit(String id, List<String> words, Map<String, List<String>> facets) {}
