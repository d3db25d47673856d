package org.shienhiroba.ear.bench;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.shienhiroba.search.japanese.MainAnalyzer;

/** The analysis of text alone, one thread: our chain and Lucene's own in turn over the same texts. */
final class ChainBench {
    private static final int TEXTS = 1_000;
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 6;

    private ChainBench() {}

    /**
     * @param ours  tokens a second that come out of our chain
     * @param stock the same of {@link JapaneseAnalyzer}
     */
    record Speed(double ours, double stock) {
        double ratio() {
            return ours / stock;
        }
    }

    static Speed run(GeneratedCases cases) throws IOException {
        List<String> texts = cases.documents(TEXTS)
                .map(one -> one.title() + "\n" + String.join("\n", one.sections().values())).toList();
        try (Analyzer stock = new JapaneseAnalyzer()) {
            for (int i = 0; i < WARM_UP; i++) {
                count(MainAnalyzer.shared(), texts);
                count(stock, texts);
            }
            double[] seconds = new double[2];
            long[] tokens = new long[2];
            for (int i = 0; i < ROUNDS; i++) {
                long begin = System.nanoTime();
                tokens[0] += count(MainAnalyzer.shared(), texts);
                long middle = System.nanoTime();
                tokens[1] += count(stock, texts);
                seconds[0] += (middle - begin) / 1e9;
                seconds[1] += (System.nanoTime() - middle) / 1e9;
            }
            return new Speed(tokens[0] / seconds[0], tokens[1] / seconds[1]);
        }
    }

    private static long count(Analyzer analyzer, List<String> texts) throws IOException {
        long count = 0;
        for (String text : texts) {
            try (TokenStream tokens = analyzer.tokenStream("text", text)) {
                tokens.reset();
                while (tokens.incrementToken()) {
                    count++;
                }
                tokens.end();
            }
        }
        return count;
    }
}
