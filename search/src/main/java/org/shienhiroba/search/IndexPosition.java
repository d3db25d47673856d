package org.shienhiroba.search;

/**
 * How far an index has followed its source; stored with every commit of the index.
 *
 * @param source which database it was built from; an index of another source is rebuilt
 * @param number the last change of that source that it holds; 0 for none
 */
public record IndexPosition(String source, long number) {}
