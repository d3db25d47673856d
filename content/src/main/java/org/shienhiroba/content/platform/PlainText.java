package org.shienhiroba.content.platform;

import java.text.Normalizer;

/**
 * What text is, for every input alike: stored in NFC and otherwise exactly as written. Not text are U+0000, lone
 * surrogates and noncharacters (Unicode 16, section 23.7), which no database and no reader agrees on.
 */
public final class PlainText {
    private PlainText() {}

    /** Whether every part of a string may be stored and shown. */
    public static boolean isText(String candidate) {
        return candidate.codePoints().allMatch(PlainText::isText);
    }

    /** The form in which text is stored: canonical composition, line ends as LF. */
    public static String stored(String text) {
        return Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
    }

    /** How long a text is for every limit: in code points of its stored form. */
    public static int length(String text) {
        String stored = stored(text);
        return stored.codePointCount(0, stored.length());
    }

    /** Whether a text says nothing: only spaces of any width, controls or characters without a shape. */
    public static boolean isEmpty(String text) {
        return text.codePoints().noneMatch(PlainText::isVisible);
    }

    private static boolean isText(int codePoint) {
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean noncharacter = (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        return codePoint != 0 && !surrogate && !noncharacter;
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR, Character.UNASSIGNED ->
                false;
            // shapes that are drawn as nothing: Hangul fillers, the Braille blank, variation selectors
            default -> codePoint != 0x115F && codePoint != 0x1160 && codePoint != 0x3164 && codePoint != 0xFFA0
                    && codePoint != 0x2800 && !(codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                    && !(codePoint >= 0xE0100 && codePoint <= 0xE01EF);
        };
    }
}
