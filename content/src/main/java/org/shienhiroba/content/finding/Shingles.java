package org.shienhiroba.content.finding;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.shienhiroba.search.japanese.Normalizer;

/**
 * A text as the set of its overlapping runs of five letters or digits, after normalising, without spaces and signs. The share
 * of one text's runs that another holds is the containment of A. Broder, "On the resemblance and containment of documents"
 * (1997), there over words; over characters since Japanese has no spaces, and so a changed ending costs a few runs only.
 * Moved sentences lose a run at each seam and nothing else.
 *
 * @param runs each once
 */
record Shingles(Set<String> runs) {
    /** Short enough to survive a change in each clause, long enough that few words of the field are as long. */
    private static final int LENGTH = 5;

    static Shingles of(String text) {
        String letters = Normalizer.normalize(text).toLowerCase(Locale.ROOT).codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        Set<String> runs = new HashSet<>();
        for (int start = 0; start + LENGTH <= letters.length(); start++) {
            runs.add(letters.substring(start, start + LENGTH));
        }
        return new Shingles(runs);
    }

    /** How much of this is in the other, 0 to 1; 0 for a text shorter than a run. */
    double shareIn(Shingles other) {
        return runs.isEmpty() ? 0 : (double) runs.stream().filter(other.runs::contains).count() / runs.size();
    }
}
