package org.shienhiroba.content.knowhow;

import java.util.List;

/**
 * One page of a list.
 *
 * @param <T>   what is listed
 * @param total how many there are in all
 * @param hits  those of this page
 */
public record Listed<T>(long total, List<T> hits) {

    public Listed {
        hits = List.copyOf(hits);
    }
}
