package org.shienhiroba.web.pages.review;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a Japanese text into the pieces that a reader sees as one: a run of kanji, of kana, of letters, of digits, and
 * everything else sign by sign. Signs are extended grapheme clusters (UAX #29), so that no surrogate pair, variation
 * selector or emoji sequence is ever cut; all pieces together are the text.
 */
final class Phrases {
    private static final Pattern SIGN = Pattern.compile("\\X");

    private enum Script {
        KANJI, HIRAGANA, KATAKANA, LETTERS, DIGITS, OTHER
    }

    private Phrases() {}

    static List<String> of(String text) {
        List<String> phrases = new ArrayList<>();
        Matcher sign = SIGN.matcher(text);
        int begin = 0;
        Script before = Script.OTHER;
        while (sign.find()) {
            Script script = script(text.codePointAt(sign.start()), before);
            if (sign.start() > begin && (script == Script.OTHER || script != before)) {
                phrases.add(text.substring(begin, sign.start()));
                begin = sign.start();
            }
            before = script;
        }
        if (begin < text.length()) {
            phrases.add(text.substring(begin));
        }
        return phrases;
    }

    /** The signs of a text. */
    static List<String> signs(String text) {
        return SIGN.matcher(text).results().map(MatchResult::group).toList();
    }

    private static Script script(int codePoint, Script before) {
        if (Character.isDigit(codePoint)) {
            return Script.DIGITS;
        }
        if (codePoint == 'ー' || codePoint == '々') {
            // they lengthen or repeat what they follow
            return before == Script.OTHER ? Script.KATAKANA : before;
        }
        return switch (UnicodeScript.of(codePoint)) {
            case HAN -> Script.KANJI;
            case HIRAGANA -> Script.HIRAGANA;
            case KATAKANA -> Script.KATAKANA;
            default -> Character.isLetter(codePoint) ? Script.LETTERS : Script.OTHER;
        };
    }
}
