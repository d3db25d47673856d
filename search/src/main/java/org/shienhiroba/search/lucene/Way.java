package org.shienhiroba.search.lucene;

import org.apache.lucene.search.Query;
import org.shienhiroba.search.Hit.How;

/**
 * One way in which a word may be found.
 *
 * @param how   what kind of finding it is
 * @param field the field whose offsets say where
 * @param query what finds it
 */
record Way(How how, String field, Query query) {}
