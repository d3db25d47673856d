package org.shienhiroba.search.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;

/** What the portal can be compared with: Lucene as it comes, with an analyzer of its own. */
enum Comparison {
    /** Kuromoji as Lucene sets it up. */
    STOCK(JapaneseAnalyzer::new),
    /** Pairs of characters. */
    BIGRAM(CJKAnalyzer::new);

    private final Supplier<Analyzer> analyzer;

    Comparison(Supplier<Analyzer> analyzer) {
        this.analyzer = analyzer;
    }

    Analyzer analyzer() {
        return analyzer.get();
    }

    /** The name that people type and read. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads names that stand apart by commas. */
    static List<Comparison> of(String names) {
        List<Comparison> chosen = new ArrayList<>();
        for (String name : names.split(",")) {
            chosen.add(Arrays.stream(values()).filter(one -> one.label().equals(name.strip())).findFirst()
                    .orElseThrow(() -> new UnusableInput("--compare に使えるのは stock と bigram です: " + name,
                            "unknown comparison")));
        }
        return chosen.stream().distinct().toList();
    }
}
