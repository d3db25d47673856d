package org.shienhiroba.content.finding;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.directory.place.Point;

/**
 * What a reader asks the directory for, checked by {@link AgencyFinder}.
 *
 * @param words        pieces of names as typed, in any script; empty for all
 * @param kinds        codes of kinds, any of them; empty for all
 * @param prefecture   2-digit code; null for all
 * @param municipality code of a municipality, which includes the wards of a city; null for all
 * @param from         where distances are measured from; null for none
 * @param order        the order
 * @param gone         whether offices that the latest edition leaves out are found, too
 * @param page         from 1
 * @param size         0 (to count only) to 100
 */
public record AgencyQuery(
        String words,
        Set<String> kinds,
        @Nullable String prefecture,
        @Nullable String municipality,
        @Nullable Point from,
        Order order,
        boolean gone,
        int page,
        int size) {

    /** The order of what is found. */
    public enum Order {
        /** The best name first; without words by the reading. */
        NAME,
        /** By the reading. */
        READING,
        /** The nearest to {@link AgencyQuery#from} first. */
        NEAREST
    }
}
