package org.shienhiroba.ear.judged;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A line of {@code judgments.tsv}, which says how it was judged.
 *
 * @param query    as typed
 * @param kind     the kind of query
 * @param relevant what answers it, best first: keys of cases, for {@link #AGENCY} codes of kinds of agency
 * @param intended for {@link #WRONG} the word that was meant, else empty
 */
record Judged(String query, String kind, List<String> relevant, String intended) {
    static final String WRONG = "wrong";
    static final String PARTIAL = "partial";
    static final String AGENCY = "agency";

    /** Every line. */
    static List<Judged> all() {
        try (InputStream table = Objects.requireNonNull(Judged.class.getResourceAsStream("/judgments.tsv"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).skip(1).map(line -> line.split("\t", -1))
                    .map(cells -> new Judged(cells[0], cells[1], List.of(cells[2].split(",")),
                            cells.length > 3 ? cells[3] : ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
