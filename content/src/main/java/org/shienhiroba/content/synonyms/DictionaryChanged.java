package org.shienhiroba.content.synonyms;

import java.util.Map;
import org.shienhiroba.search.SynonymGroup;

/**
 * Event: the whole dictionary as a transaction will leave it, fired within that transaction. Who observes it after the
 * commit needs no database.
 *
 * @param version counts every change of the dictionary
 * @param groups  by their numbers, in the order in which searches shall read them
 */
record DictionaryChanged(int version, Map<Long, SynonymGroup> groups) {}
