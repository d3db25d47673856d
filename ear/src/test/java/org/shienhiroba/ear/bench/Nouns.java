package org.shienhiroba.ear.bench;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Finds the nouns of a text, compounds as a whole; with Lucene's own Kuromoji, which knows nothing of the portal's words. */
final class Nouns {
    private Nouns() {}

    /** Where a noun stands, in UTF-16 units. */
    record Span(int start, int end) {}

    static List<Span> in(String text) {
        List<Span> nouns = new ArrayList<>();
        try (JapaneseTokenizer tokens = new JapaneseTokenizer(null, false, true, JapaneseTokenizer.Mode.NORMAL)) {
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            PartOfSpeechAttribute part = tokens.addAttribute(PartOfSpeechAttribute.class);
            tokens.setReader(new StringReader(text));
            tokens.reset();
            while (tokens.incrementToken()) {
                String tag = part.getPartOfSpeech();
                if (tag != null && (tag.startsWith("名詞-一般") || tag.startsWith("名詞-サ変接続"))
                        && Character.isLetter(text.charAt(offset.startOffset()))) {
                    Span last = nouns.isEmpty() ? null : nouns.getLast();
                    if (last != null && last.end() == offset.startOffset()) {
                        nouns.set(nouns.size() - 1, new Span(last.start(), offset.endOffset()));
                    } else {
                        nouns.add(new Span(offset.startOffset(), offset.endOffset()));
                    }
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return nouns;
    }
}
