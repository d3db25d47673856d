package org.shienhiroba.search.japanese;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Japanese typed with Latin letters: Hepburn, Kunrei and what an input method takes (shuurou, syuurou, teichaku, tyaku).
 * Stateless, thread-safe.
 */
public final class Romaji {
    private static final int LONGEST = 3;
    private static final Map<String, String> SYLLABLES = new HashMap<>();

    static {
        row("", "ア", "イ", "ウ", "エ", "オ");
        row("k", "カ", "キ", "ク", "ケ", "コ");
        row("s", "サ", "シ", "ス", "セ", "ソ");
        row("t", "タ", "チ", "ツ", "テ", "ト");
        row("n", "ナ", "ニ", "ヌ", "ネ", "ノ");
        row("h", "ハ", "ヒ", "フ", "ヘ", "ホ");
        row("m", "マ", "ミ", "ム", "メ", "モ");
        row("r", "ラ", "リ", "ル", "レ", "ロ");
        row("g", "ガ", "ギ", "グ", "ゲ", "ゴ");
        row("z", "ザ", "ジ", "ズ", "ゼ", "ゾ");
        row("d", "ダ", "ヂ", "ヅ", "デ", "ド");
        row("b", "バ", "ビ", "ブ", "ベ", "ボ");
        row("p", "パ", "ピ", "プ", "ペ", "ポ");
        row("f", "ファ", "フィ", "フ", "フェ", "フォ");
        row("v", "バ", "ビ", "ブ", "ベ", "ボ"); // as the main chain folds ヴ
        row("y", "ヤ", "イ", "ユ", "イェ", "ヨ");
        row("w", "ワ", "ウィ", "ウ", "ウェ", "オ");
        row("j", "ジャ", "ジ", "ジュ", "ジェ", "ジョ");
        row("sh", "シャ", "シ", "シュ", "シェ", "ショ");
        row("ch", "チャ", "チ", "チュ", "チェ", "チョ");
        row("ts", "ツァ", "ツィ", "ツ", "ツェ", "ツォ");
        row("th", "テャ", "ティ", "テュ", "テェ", "テョ"); // as an input method takes them
        row("dh", "デャ", "ディ", "デュ", "デェ", "デョ");
        row("kw", "クァ", "クィ", "ク", "クェ", "クォ");
        row("gw", "グァ", "グィ", "グ", "グェ", "グォ");
        for (String pair : new String[]{"k キ", "s シ", "t チ", "c チ", "n ニ", "h ヒ", "m ミ", "r リ", "g ギ", "z ジ", "j ジ",
                "d ヂ", "b ビ", "p ピ"}) {
            String first = pair.substring(2);
            row(pair.charAt(0) + "y", first + "ャ", first + "ィ", first + "ュ", first + "ェ", first + "ョ");
        }
        SYLLABLES.put("-", "ー");
        SYLLABLES.put("nn", "ン");
        SYLLABLES.put("n'", "ン");
    }

    private Romaji() {}

    private static void row(String consonant, String... kana) {
        for (int i = 0; i < kana.length; i++) {
            SYLLABLES.put(consonant + "aiueo".charAt(i), kana[i]);
        }
    }

    /** The katakana that somebody meant with these lower-case letters; null for what is no romaji from end to end. */
    public static @Nullable String katakana(String letters) {
        StringBuilder kana = new StringBuilder();
        for (int at = 0; at < letters.length();) {
            int length = syllable(letters, at);
            char c = letters.charAt(at);
            char next = at + 1 < letters.length() ? letters.charAt(at + 1) : ' ';
            if (length > 0) {
                kana.append(SYLLABLES.get(letters.substring(at, at + length)));
                at += length;
            } else if (c == 'n' || c == 'm' && "bmp".indexOf(next) >= 0) {
                kana.append('ン');
                at++;
            } else if (c == next && "aiueo".indexOf(c) < 0 || c == 't' && next == 'c') {
                kana.append('ッ');
                at++;
            } else {
                return null;
            }
        }
        return kana.isEmpty() ? null : kana.toString();
    }

    /** How many letters the longest syllable here has; 0 for none. Of nn before a vowel the second belongs to the vowel. */
    private static int syllable(String letters, int at) {
        for (int length = Math.min(LONGEST, letters.length() - at); length > 0; length--) {
            String part = letters.substring(at, at + length);
            boolean split = part.equals("nn") && at + 2 < letters.length()
                    && "aiueoy".indexOf(letters.charAt(at + 2)) >= 0;
            if (SYLLABLES.containsKey(part) && !split) {
                return length;
            }
        }
        return 0;
    }
}
