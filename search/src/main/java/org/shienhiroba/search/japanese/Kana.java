package org.shienhiroba.search.japanese;

/** Hiragana and katakana, one for the other. Stateless, thread-safe. */
public final class Kana {
    private static final int DISTANCE = 'ァ' - 'ぁ';

    private Kana() {}

    /** The text with each hiragana as katakana. */
    public static String katakana(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            if (isHiragana(out.charAt(i))) {
                out.setCharAt(i, (char) (out.charAt(i) + DISTANCE));
            }
        }
        return out.toString();
    }

    /** The text with each katakana that has a hiragana as hiragana; ー stays. */
    public static String hiragana(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c >= 'ァ' && c <= 'ヶ') {
                out.setCharAt(i, (char) (c - DISTANCE));
            }
        }
        return out.toString();
    }

    /** Whether there is nothing but kana (and ー), at least one. */
    public static boolean isAllKana(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> isHiragana((char) c) || isKatakana((char) c));
    }

    public static boolean isHiragana(char c) {
        return c >= 'ぁ' && c <= 'ゖ';
    }

    static boolean isKatakana(char c) {
        return c >= 'ァ' && c <= 'ヺ' || c == 'ー';
    }
}
