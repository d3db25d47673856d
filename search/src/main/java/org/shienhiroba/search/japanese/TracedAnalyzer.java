package org.shienhiroba.search.japanese;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.CloseableThreadLocal;

/**
 * An analyzer over folded text ({@link Folding}) whose tokens carry offsets of the text as written, whole characters
 * always. Folding stands before the tokenizer and the offsets are mended behind the last filter, since Lucene's own way
 * (a {@code CharFilter}) can say only one number per character and so gives empty offsets where a character grows.
 */
abstract class TracedAnalyzer extends Analyzer {
    /** Keeps phrases from reaching over the border of two sections. */
    static final int GAP = 100;
    /** Longer texts are not kept between two analyses. */
    static final int LONGEST_KEPT = 4096;
    /** What a thread folded last, for the next field of the same text. */
    private static final CloseableThreadLocal<Folded> LAST = new CloseableThreadLocal<>() {
        @Override
        protected Folded initialValue() {
            return new Folded("", TracedText.of(""));
        }
    };

    private record Folded(String source, TracedText text) {}

    /** A new source of tokens. */
    protected abstract Tokenizer tokenizer();

    /** The filters behind it. */
    protected abstract TokenStream filters(TokenStream tokens);

    @Override
    protected final TokenStreamComponents createComponents(String fieldName) {
        Tokenizer tokenizer = tokenizer();
        SourceOffsets result = new SourceOffsets(filters(tokenizer));
        return new TokenStreamComponents(reader -> {
            TracedText text = folded(readAll(reader));
            result.text = text;
            tokenizer.setReader(new StringReader(text.text()));
        }, result);
    }

    private static TracedText folded(String text) {
        Folded last = LAST.get();
        if (!last.source().equals(text)) {
            last = new Folded(text, Folding.trace(text));
            if (text.length() <= LONGEST_KEPT) {
                LAST.set(last);
            }
        }
        return last.text();
    }

    @Override
    public final int getPositionIncrementGap(String fieldName) {
        return GAP;
    }

    static String readAll(Reader reader) {
        StringBuilder text = new StringBuilder();
        char[] piece = new char[1024];
        try {
            for (int read = reader.read(piece); read >= 0; read = reader.read(piece)) {
                text.append(piece, 0, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // texts come from memory
        }
        return text.toString();
    }

    private static final class SourceOffsets extends TokenFilter {
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private TracedText text = TracedText.of("");

        SourceOffsets(TokenStream tokens) {
            super(tokens);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            offset.setOffset(text.sourceStart(offset.startOffset()), text.sourceEnd(offset.endOffset()));
            return true;
        }

        @Override
        public void end() throws IOException {
            super.end();
            offset.setOffset(text.sourceLength(), text.sourceLength());
        }
    }
}
