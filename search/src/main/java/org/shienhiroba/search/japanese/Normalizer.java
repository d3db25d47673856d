package org.shienhiroba.search.japanese;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer.Form;
import java.util.BitSet;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Brings the many ways of writing the same Japanese text into one, for everything that is compared: index text, queries,
 * dictionary, synonyms. What is stored and shown stays as written.
 *
 * <p>Order of work: circled digits become digits in brackets (NFKC alone would turn 第2①項 into 第21項), a character with
 * its combining marks goes through NFKC as one, zero-width characters fall away, dashes and waves become one, old
 * characters new ones; then in context: hyphens in katakana words become ー, spaces and single line breaks between
 * Japanese characters fall away, ヶ and ヵ are unified.
 *
 * <p>Idempotent, stateless, thread-safe.
 */
public final class Normalizer {
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u23AF\u2500\u2501\uFE58\uFE63\uFF0D-";
    private static final String WAVES = "\u301C\u223C\u223E\u3030\uFF5E~";
    private static final String COUNTED = "月所年国条";
    private static final String NUMERALS = "0123456789一二三四五六七八九十百千万数何";
    private static final int FIRST_KANJI = 0x4E00;
    private static final int LAST_KANJI = 0x9FFF;
    /** Old character to the one in its place, which NFKC keeps apart. */
    private static final Map<Integer, Integer> OLD = Resource.entries("old-characters.txt").stream()
            .map(line -> line.split(" > ", 2))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0].codePointAt(0), pair -> pair[1].codePointAt(0)));
    /** The same for a quick look at each kanji. */
    private static final BitSet OLD_KANJI = new BitSet();

    static {
        OLD.keySet().stream().filter(old -> old >= FIRST_KANJI && old <= LAST_KANJI)
                .forEach(old -> OLD_KANJI.set(old - FIRST_KANJI));
    }

    private Normalizer() {}

    /** The normal form of a text. Any string is taken; lone surrogates become U+FFFD. */
    public static String normalize(String text) {
        return trace(TracedText.of(text)).text();
    }

    /** The normal form together with where each character came from. */
    static TracedText trace(TracedText text) {
        return smallKana(spaces(hyphens(characters(text))));
    }

    private static TracedText characters(TracedText in) {
        String text = in.text();
        if (text.chars().allMatch(c -> isPlain((char) c))) {
            return in;
        }
        TracedText.Writer out = new TracedText.Writer(in);
        for (int start = 0; start < text.length();) {
            int end = clusterEnd(text, start);
            char first = text.charAt(start);
            if (end == start + 1 && isPlain(first)) {
                out.keep(start);
            } else {
                out.put(cluster(text, start, end), start, end);
            }
            start = end;
        }
        return out.done();
    }

    /** Characters that no step of {@link #cluster} changes: the bulk of all text, spared the way through NFKC. */
    private static boolean isPlain(char c) {
        return c > ' ' && c < 0x7F || c >= 0x3041 && c <= 0x3096 || c >= 0x30A1 && c <= 0x30FE
                || c >= 0x3001 && c <= 0x3011 // 、。「」 and their like
                || c >= FIRST_KANJI && c <= LAST_KANJI && !OLD_KANJI.get(c - FIRST_KANJI);
    }

    /** A base character with all that belongs to it: marks, half-width sound marks, zero-width characters, jamo. */
    private static int clusterEnd(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        boolean hangul = isHangul(text.codePointAt(start));
        while (end < text.length()) {
            int next = text.codePointAt(end);
            if (!(extendsCluster(next) || hangul && isHangul(next))) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private static boolean extendsCluster(int codePoint) {
        if (codePoint < 0x300) {
            return codePoint == 0xAD; // soft hyphen
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK,
                    Character.FORMAT ->
                true;
            default -> codePoint == 0xFF9E || codePoint == 0xFF9F || codePoint == 0x309B || codePoint == 0x309C;
        };
    }

    private static boolean isHangul(int codePoint) {
        return codePoint >= 0x1100 && UnicodeScript.of(codePoint) == UnicodeScript.HANGUL;
    }

    private static CharSequence cluster(String text, int start, int end) {
        StringBuilder visible = new StringBuilder();
        text.substring(start, end).codePoints().forEach(c -> {
            if (c == 0x309B) {
                visible.append('\u3099');
            } else if (c == 0x309C) {
                visible.append('\u309A');
            } else if (isControl(c)) {
                visible.append(
                        c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029 || c == 0x85 || c == 0xB ? '\n' : ' ');
            } else if (c >= 0xD800 && c <= 0xDFFF) {
                visible.append('\uFFFD');
            } else if (!isInvisible(c)) {
                int digits = circled(c);
                if (digits >= 0) {
                    visible.append('(').append(digits).append(')');
                } else {
                    visible.appendCodePoint(c);
                }
            }
        });
        StringBuilder out = new StringBuilder();
        java.text.Normalizer.normalize(visible, Form.NFKC).codePoints().forEach(c -> {
            if (DASHES.indexOf(c) >= 0) {
                out.append('-');
            } else if (WAVES.indexOf(c) >= 0) {
                out.append('~');
            } else {
                out.appendCodePoint(OLD.getOrDefault(c, c));
            }
        });
        return out;
    }

    private static boolean isControl(int c) {
        return Character.getType(c) == Character.CONTROL || c == 0x2028 || c == 0x2029;
    }

    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT || c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF
                || c >= 0x180B && c <= 0x180F || c == 0x34F || c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
    }

    /** The number in or under a circle, in brackets or before a dot, all of which NFKC may glue to its neighbours; or -1. */
    private static int circled(int c) {
        if (c >= 0x2460 && c <= 0x249B) {
            return (c - 0x2460) % 20 + 1;
        } else if (c == 0x24EA || c == 0x24FF) {
            return 0;
        } else if (c >= 0x24EB && c <= 0x24F4) {
            return c - 0x24EB + 11;
        } else if (c >= 0x24F5 && c <= 0x24FE) {
            return c - 0x24F5 + 1;
        } else if (c >= 0x2776 && c <= 0x2793) {
            return (c - 0x2776) % 10 + 1;
        } else if (c >= 0x3248 && c <= 0x324F) {
            return (c - 0x3248) * 10 + 10;
        } else if (c >= 0x3251 && c <= 0x325F) {
            return c - 0x3251 + 21;
        } else if (c >= 0x32B1 && c <= 0x32BF) {
            return c - 0x32B1 + 36;
        }
        return -1;
    }

    /** センタ-, コ−チ: a single dash after katakana is a long vowel, unless a letter or digit of another script follows. */
    private static TracedText hyphens(TracedText in) {
        String text = in.text();
        if (text.indexOf('-') < 0) {
            return in;
        }
        TracedText.Writer out = new TracedText.Writer(in);
        for (int i = 0; i < text.length(); i++) {
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (text.charAt(i) == '-' && isKatakana(out.last()) && next != '-'
                    && (isKatakana(next) || !Character.isLetterOrDigit(next))) {
                out.put('ー', i, i + 1);
            } else {
                out.keep(i);
            }
        }
        return out.done();
    }

    /** Spaces and one line break between Japanese characters are layout; an empty line is the border of a paragraph. */
    private static TracedText spaces(TracedText in) {
        String text = in.text();
        if (text.chars().noneMatch(c -> isSpace((char) c))) {
            return in;
        }
        TracedText.Writer out = new TracedText.Writer(in);
        for (int i = 0; i < text.length();) {
            if (!isSpace(text.charAt(i))) {
                out.keep(i++);
                continue;
            }
            int end = i;
            int breaks = 0;
            for (; end < text.length() && isSpace(text.charAt(end)); end++) {
                if (text.charAt(end) == '\n') {
                    breaks++;
                }
            }
            if (breaks > 1) {
                out.put("\n\n", i, end);
            } else if (i == 0 || end == text.length() || !isJapanese(text.charAt(i - 1))
                    || !isJapanese(text.charAt(end))) {
                out.put(' ', i, end);
            }
            i = end;
        }
        return out.done();
    }

    /** 6ヶ月 = 6ヵ月 = 6カ月 = 6箇月 = 6か月; elsewhere ヶ is ケ and ヵ is カ. */
    private static TracedText smallKana(TracedText in) {
        String text = in.text();
        if (text.chars().noneMatch(c -> c == 'ヶ' || c == 'ヵ' || c == 'ケ' || c == 'カ' || c == '箇')) {
            return in;
        }
        TracedText.Writer out = new TracedText.Writer(in);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            boolean small = (c == 'ヶ' || c == 'ヵ') && next != '\u3099' && next != '\u309A'; // else it would grow a sound
            if (small || c == 'ケ' || c == 'カ' || c == '箇') {
                char before = out.last() == ' ' && i > 1 ? text.charAt(i - 2) : out.last();
                boolean counts = NUMERALS.indexOf(before) >= 0 && COUNTED.indexOf(next) >= 0;
                out.put(counts ? 'か' : c == 'ヶ' ? 'ケ' : c == 'ヵ' ? 'カ' : c, i, i + 1);
            } else {
                out.keep(i);
            }
        }
        return out.done();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || Character.isSpaceChar(c);
    }

    private static boolean isKatakana(char c) {
        return c >= 0x30A1 && c <= 0x30FA || c == 'ー';
    }

    private static boolean isJapanese(char c) {
        return c >= 0x3041 && c <= 0x3096 || c >= 0x30A1 && c <= 0x30FA || c >= 0x30FC && c <= 0x30FE
                || c >= 0x3400 && c <= 0x4DBF || c >= 0x4E00 && c <= 0x9FFF || c == '々' || c == '〆';
    }
}
