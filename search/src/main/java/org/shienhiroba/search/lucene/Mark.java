package org.shienhiroba.search.lucene;

/**
 * A place in a text that is to be marked.
 *
 * @param value which of the texts
 * @param start where it starts in that text
 * @param end   where it ends
 * @param word  the number of the word that was found there
 */
record Mark(int value, int start, int end, int word) {}
