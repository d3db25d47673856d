package org.shienhiroba.search.japanese;

import java.util.Map;

/**
 * What analysis does to characters before it looks for words: {@link Normalizer}, then spellings that count as the same
 * (障がい, 障碍, 障礙 = 障害; ヴァ = バ) and lower case. Stateless, thread-safe.
 */
public final class Folding {
    private static final Map<String, String> SPELLINGS = Map.of("障がい", "障害", "障碍", "障害", "障礙", "障害");
    private static final int LONGEST = 3;
    private static final String V_ROW = "ァアィイェエォオュユ";
    private static final String B_ROW = "ババビビベベボボビビ";

    private Folding() {}

    /** The folded form of any text. */
    public static String fold(String text) {
        return trace(text).text();
    }

    static TracedText trace(String source) {
        TracedText in = Normalizer.trace(TracedText.of(source));
        String text = in.text();
        if (text.chars().allMatch(c -> isFolded((char) c))) {
            return in;
        }
        TracedText.Writer out = new TracedText.Writer(in);
        for (int i = 0; i < text.length();) {
            i = step(text, i, out);
        }
        return out.done();
    }

    /** What no step changes, whatever stands beside it. */
    private static boolean isFolded(char c) {
        return c < 0x80 ? c < 'A' || c > 'Z' : c >= 0x3001 && c <= 0x9FFF && c != '障' && c != 'ヴ' && c != 'ゔ';
    }

    private static int step(String text, int i, TracedText.Writer out) {
        char c = text.charAt(i);
        if (c == '障') {
            for (int length = LONGEST; length > 1; length--) {
                String same = i + length <= text.length() ? SPELLINGS.get(text.substring(i, i + length)) : null;
                if (same != null) {
                    out.put(same.charAt(0), i, i + 1);
                    out.put(same.charAt(1), i + 1, i + length);
                    return i + length;
                }
            }
        } else if (c == 'ヴ' || c == 'ゔ') {
            int row = i + 1 < text.length() ? V_ROW.indexOf(text.charAt(i + 1)) : -1;
            if (row >= 0 && row % 2 == 0) { // only the small vowels are part of the sound
                out.put(B_ROW.charAt(row), i, i + 2);
                if (row == 8) {
                    out.put('ュ', i + 1, i + 2);
                }
                return i + 2;
            }
            out.put(c == 'ヴ' ? 'ブ' : 'ぶ', i, i + 1);
            return i + 1;
        }
        if (Character.isHighSurrogate(c) && i + 1 < text.length()) {
            int lower = Character.toLowerCase(text.codePointAt(i));
            out.put(Character.toString(lower), i, i + 2);
            return i + 2;
        }
        out.put(Character.toLowerCase(c), i, i + 1);
        return i + 1;
    }
}
