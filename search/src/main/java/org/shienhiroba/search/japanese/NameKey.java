package org.shienhiroba.search.japanese;

import java.text.Normalizer.Form;

/**
 * Names of offices, people and places in the forms by which they are compared. Official lists, signboards and keyboards write
 * one name in many ways; a key keeps what is said and drops how it is written. Stateless, thread-safe.
 *
 * <p>All keys fold as {@link Folding} does, know hiragana only, write small kana large, take for one what sounds alike (じ ぢ,
 * お を, ち てぃ, which romaji spells alike), and hold letters and digits alone: no spaces, dots, brackets, dashes, long-vowel
 * marks.
 */
public final class NameKey {
    private static final String[][] SOUNDS = {{"てぃ", "ち"}, {"でぃ", "じ"}, {"とぅ", "つ"}, {"どぅ", "ず"}, {"てゅ", "ちゅ"},
            {"でゅ", "じゅ"}, {"すぃ", "し"}, {"ずぃ", "じ"}, {"うぉ", "お"}};
    private static final String SMALL = "ぁぃぅぇぉっゃゅょゎゕゖ";
    private static final String LARGE = "あいうえおつやゆよわかけ";
    private static final String ALIKE = "ゐゑをぢづ";
    private static final String SAME = "いえおじず";
    /** Each line is the kana that end in the vowel it begins with. */
    private static final String[] VOWELS = {"あかさたなはまやらわがざだばぱ", "いきしちにひみりぎじぢびぴゐ", "うくすつぬふむゆるぐずづぶぷ",
            "えけせてねへめれげぜでべぺゑ", "おこそとのほもよろをごぞどぼぽ"};
    private static final char LONG = 'ー';

    private NameKey() {}

    /** The key of a name as it is written; empty for what holds no letter or digit. */
    public static String written(String name) {
        return large(Kana.hiragana(letters(name).replace("'", "")));
    }

    /** As {@link #written}, but letters that can be romaji, two or more, are the kana they stand for. */
    public static String sound(String name) {
        String text = letters(name);
        StringBuilder out = new StringBuilder();
        for (int start = 0; start < text.length();) {
            int end = start;
            while (end < text.length() && isRomaji(text.charAt(end))) {
                end++;
            }
            if (end == start) {
                out.append(text.charAt(start++));
            } else {
                String run = text.substring(start, end);
                String kana = run.length() > 1 ? Romaji.katakana(run) : null;
                out.append(kana == null ? run.replace("'", "") : kana);
                start = end;
            }
        }
        return large(Kana.hiragana(out.toString()));
    }

    /** A key without the second half of long vowels, which romaji often leaves out: とうきょう, toukyou and tokyo are one. */
    public static String loose(String key) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            char before = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
            int vowel = vowel(before);
            boolean lengthens = vowel >= 0 && (c == VOWELS[vowel].charAt(0) || vowel == 4 && c == 'う');
            if (!lengthens) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Whether a key can be read aloud as it stands: it holds no kanji. */
    public static boolean isSound(String key) {
        return key.codePoints().noneMatch(Character::isIdeographic);
    }

    /**
     * What to sort readings by, comparing code points: the order of the kana, where voiced kana follow their voiceless ones
     * only among readings that are otherwise equal, small kana count as large, and ー as the vowel it lengthens (after JIS X
     * 4061).
     */
    public static String order(String reading) {
        String kana = Kana.hiragana(kept(Folding.fold(reading), Character.toString(LONG)));
        StringBuilder full = new StringBuilder();
        for (int i = 0; i < kana.length(); i++) {
            char c = kana.charAt(i);
            int small = SMALL.indexOf(c);
            int vowel = c == LONG && i > 0 ? vowel(full.charAt(full.length() - 1)) : -1;
            full.append(small >= 0 ? LARGE.charAt(small) : vowel >= 0 ? VOWELS[vowel].charAt(0) : c);
        }
        String plain = java.text.Normalizer.normalize(full, Form.NFD).replaceAll("[\u3099\u309A]", "");
        return plain + '\u0000' + full;
    }

    private static int vowel(char kana) {
        for (int vowel = 0; vowel < VOWELS.length; vowel++) {
            if (VOWELS[vowel].indexOf(kana) >= 0) {
                return vowel;
            }
        }
        return -1;
    }

    private static boolean isRomaji(char c) {
        return c >= 'a' && c <= 'z' || c == '\'';
    }

    /** Folded letters and digits, and apostrophes as they part syllables in romaji; Latin letters without their marks. */
    private static String letters(String name) {
        String folded = Folding.fold(name).replace('’', '\'').replace('‘', '\'');
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean marked = c >= 'À' && c <= 'ɏ';
            plain.append(marked ? java.text.Normalizer.normalize(String.valueOf(c), Form.NFD).charAt(0) : c);
        }
        return kept(plain.toString(), "'");
    }

    private static String kept(String text, String others) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .filter(c -> c != LONG && Character.isLetterOrDigit(c) || others.indexOf(c) >= 0)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static String large(String hiragana) {
        String text = hiragana;
        for (String[] sound : SOUNDS) {
            text = text.replace(sound[0], sound[1]);
        }
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            int small = SMALL.indexOf(out.charAt(i));
            int alike = ALIKE.indexOf(out.charAt(i));
            if (small >= 0) {
                out.setCharAt(i, LARGE.charAt(small));
            } else if (alike >= 0) {
                out.setCharAt(i, SAME.charAt(alike));
            }
        }
        return out.toString();
    }
}
