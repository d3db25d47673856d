package org.shienhiroba.search.japanese;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Drops tokens without a letter or digit. Those between words leave no trace (就業・生活 = 就業生活, 支援(B型) = 支援B型); the end of a
 * clause or paragraph leaves a hole, so that no phrase reaches over it.
 */
final class PunctuationFilter extends TokenFilter {
    private static final String ENDS = "、。,.!?;:\n…";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

    PunctuationFilter(TokenStream tokens) {
        super(tokens);
    }

    @Override
    public boolean incrementToken() throws IOException {
        boolean ended = false;
        while (input.incrementToken()) {
            if (holdsLetterOrDigit()) {
                increment.setPositionIncrement(increment.getPositionIncrement() + (ended ? 1 : 0));
                return true;
            }
            ended |= holdsEnd();
        }
        return false;
    }

    private boolean holdsLetterOrDigit() {
        return term.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private boolean holdsEnd() {
        for (int i = 0; i < term.length(); i++) {
            if (ENDS.indexOf(term.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
