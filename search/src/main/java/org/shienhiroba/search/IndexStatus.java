package org.shienhiroba.search;

/**
 * The state of an index.
 *
 * @param readable   whether searches are answered
 * @param current    whether it was built by this version's analysis, dictionary and schema; false asks for a rebuild
 * @param rebuilding whether a new one is being built now
 * @param documents  how many documents can be found; 0 when not readable
 */
public record IndexStatus(boolean readable, boolean current, boolean rebuilding, int documents) {}
