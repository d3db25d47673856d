package org.shienhiroba.web.pages.writing;

import org.shienhiroba.content.platform.PlainText;
import org.shienhiroba.web.pages.template.Words;

/**
 * How long a text is, and what to think of it.
 *
 * @param length in code points
 * @param low    below it there is more to say
 * @param good   above it a text is long, though allowed
 * @param most   the most that can be submitted
 */
public record TextLength(int length, int low, int good, int most) {

    static TextLength title(String text) {
        return new TextLength(PlainText.length(text), 10, 30, 60);
    }

    static TextLength section(String text, boolean approach) {
        return approach
                ? new TextLength(PlainText.length(text), 100, 600, 2000)
                : new TextLength(PlainText.length(text), 60, 400, 2000);
    }

    static TextLength summary(String text) {
        return new TextLength(PlainText.length(text), 1, 120, 300);
    }

    /** What to think of it, in a few words. */
    public String getSentence() {
        if (length == 0) {
            return Words.sentence("writing.length.none");
        }
        if (length < low) {
            return Words.sentence("writing.length.few");
        }
        if (length <= good) {
            return Words.sentence("writing.length.good");
        }
        return length <= most
                ? Words.sentence("writing.length.long")
                : Words.sentence("writing.length.over", length - most);
    }
}
