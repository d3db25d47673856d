package org.shienhiroba.web.pages.region;

import java.util.Locale;
import org.shienhiroba.web.pages.template.Words;

/** Distances as people say them. */
public final class Distance {
    private Distance() {}

    /**
     * A distance in words, 約800 m, 約1.2 km, 約23 km.
     *
     * @param metres 0 or more
     */
    public static String inWords(double metres) {
        if (metres < 950) {
            return Words.sentence("region.metres", Long.toString(Math.max(100, Math.round(metres / 100) * 100)));
        }
        double kilometres = metres / 1000;
        return Words.sentence("region.kilometres",
                String.format(Locale.ROOT, kilometres < 9.95 ? "%.1f" : "%.0f", kilometres));
    }
}
