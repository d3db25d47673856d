package org.shienhiroba.content.privacy;

import java.util.List;
import org.shienhiroba.search.Morphology;
import org.shienhiroba.search.Morphology.Word;

/**
 * One text as the rules read it. All indexes are UTF-16 units of the text as stored.
 *
 * @param text    as stored
 * @param figures the same with every character in its plainest form, one for one: ASCII in half width, all dashes as
 *                {@code -}, kanji digits as digits (十 and 百 stay, they are no digits of a row)
 * @param words   cut by morphology
 */
record Passage(CharSequence text, CharSequence figures, List<Word> words) {
    private static final String DASHES = "‐‑‒–—―−－─━﹣⁃";
    private static final String KANJI_DIGITS = "〇一二三四五六七八九";

    static Passage of(String text, Morphology morphology) {
        return new Passage(text, figures(text), morphology.words(text));
    }

    /** Puts the found piece of a text in the plainest form, character for character. */
    static String figures(String text) {
        char[] plain = new char[text.length()];
        char last = 0;
        for (int i = 0; i < plain.length; i++) {
            last = plain(text.charAt(i), last);
            plain[i] = last;
        }
        return new String(plain);
    }

    private static char plain(char c, char last) {
        if (c < 0x80) {
            return c == '\t' ? ' ' : c;
        }
        if (c >= '！' && c <= '～') {
            return (char) (c - '！' + '!');
        }
        if (DASHES.indexOf(c) >= 0) {
            return '-';
        }
        if (c == 'ー' || c == 'ｰ') { // a long vowel, unless it follows a figure
            return last >= '0' && last <= '9' || last == ')' ? '-' : c;
        }
        if (c == '\u3000' || c == '\u00A0') {
            return ' ';
        }
        int digit = KANJI_DIGITS.indexOf(c);
        return digit >= 0 ? (char) ('0' + digit) : c;
    }
}
