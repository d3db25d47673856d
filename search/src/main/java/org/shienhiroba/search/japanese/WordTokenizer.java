package org.shienhiroba.search.japanese;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.CloseableThreadLocal;

/**
 * The words of Kuromoji, cut once for several chains: each thread keeps the words of the text it cut last, so that the
 * fields of a document, which take turns at each of its texts, pay once for what costs most. A text too long to be kept is
 * cut each time.
 */
final class WordTokenizer extends Tokenizer {
    private static final CloseableThreadLocal<Cut> LAST = new CloseableThreadLocal<>() { // keeps no thread from unloading
        @Override
        protected Cut initialValue() {
            return new Cut("", List.of());
        }
    };

    private final JapaneseTokenizer words;
    private final OffsetAttribute offset;
    private List<State> kept = List.of();
    private int at;
    private boolean keeps;
    private int length;

    /** A text and its words. */
    private record Cut(String text, List<State> words) {}

    WordTokenizer(JapaneseTokenizer words) {
        this.words = words;
        words.getAttributeClassesIterator().forEachRemaining(this::addAttribute);
        offset = addAttribute(OffsetAttribute.class);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        String text = TracedAnalyzer.readAll(input);
        length = text.length();
        at = 0;
        keeps = length <= TracedAnalyzer.LONGEST_KEPT;
        if (!keeps) {
            start(text);
            return;
        }
        Cut last = LAST.get();
        if (!last.text().equals(text)) {
            last = new Cut(text, cut(text));
            LAST.set(last);
        }
        kept = last.words();
    }

    private List<State> cut(String text) throws IOException {
        List<State> states = new ArrayList<>();
        start(text);
        while (words.incrementToken()) {
            states.add(words.captureState());
        }
        words.end();
        words.close();
        return states;
    }

    private void start(String text) throws IOException {
        words.close();
        words.setReader(new StringReader(text));
        words.reset();
    }

    /** Leaves the last word standing at the end, as Kuromoji does: the filter for numbers still reads it then. */
    @Override
    public boolean incrementToken() throws IOException {
        if (keeps ? at == kept.size() : !words.incrementToken()) {
            return false;
        }
        clearAttributes();
        if (keeps) {
            restoreState(kept.get(at++));
        } else {
            words.copyTo(this);
        }
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(length, length);
    }

    @Override
    public void close() throws IOException {
        super.close();
        kept = List.of();
        words.close();
    }
}
