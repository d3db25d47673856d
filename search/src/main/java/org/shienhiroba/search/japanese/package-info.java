/**
 * Japanese text as the portal's search reads it: one way of normalising, one dictionary, one analysis for index and query,
 * synonyms, readings, and what a person typed taken apart into words.
 *
 * <p>Builds on Lucene's analysis interfaces only. Must not hold anything of an index (fields, readers, queries): another
 * engine uses the same words.
 */
@NullMarked
package org.shienhiroba.search.japanese;

import org.jspecify.annotations.NullMarked;
