package org.shienhiroba.search.japanese;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.lucene.util.Version;

/** Tells whether an index was written by the same analysis as the one that reads it. */
public final class AnalysisVersion {
    private AnalysisVersion() {}

    /**
     * A hash over everything that decides which terms a text has: dictionary, word lists, version of the chain, version of
     * Lucene (and so of its dictionary). Synonyms are not part of it, since they work at query time.
     */
    public static String fingerprint() {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            for (String list : new String[]{"user-dictionary.csv", "spellings.txt", "old-characters.txt"}) {
                Resource.entries(list).forEach(line -> hash.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
            }
            hash.update((MainAnalyzer.VERSION + " " + Version.LATEST).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has SHA-256
        }
    }
}
