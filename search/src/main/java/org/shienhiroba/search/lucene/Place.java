package org.shienhiroba.search.lucene;

/**
 * Where something was found: a piece of one value of a field.
 *
 * @param value the number of the value
 * @param start where the piece starts in its text
 * @param end   where it ends
 */
record Place(int value, int start, int end) {}
