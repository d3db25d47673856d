package org.shienhiroba.search.japanese;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a person typed, taken apart: words with spaces between (any kind), exact phrases in double quotes (half or full
 * width), words to exclude after a minus. Everything else is plain text; there is no way to write engine syntax.
 *
 * @param words     the words to find, in order, without repetition
 * @param excluded  the words that must not occur
 * @param shortened whether something was left out because of the limits
 */
public record UserQuery(List<Word> words, List<Word> excluded, boolean shortened) {

    /** Code points read of one query, spaces run together. */
    public static final int MAX_LENGTH = 400;
    /** Words read of one query, the excluded ones among them. */
    public static final int MAX_WORDS = 12;

    private static final String QUOTES = "\"＂“”„〝〟";
    private static final String MINUS = "-－−";

    /**
     * One word as typed.
     *
     * @param text  without quotes and minus, not empty
     * @param exact whether it stood in quotes
     */
    public record Word(String text, boolean exact) {}

    public UserQuery {
        words = List.copyOf(words);
        excluded = List.copyOf(excluded);
    }

    /** Reads any string; null-free, never throws. */
    public static UserQuery of(String typed) {
        return new Reader(typed).read();
    }

    /** Whether nothing was asked for, nor excluded. */
    public boolean isBlank() {
        return words.isEmpty() && excluded.isEmpty();
    }

    private static final class Reader {
        private final String text;
        private final List<Word> words = new ArrayList<>();
        private final List<Word> excluded = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private boolean shortened;
        private int at;

        Reader(String typed) {
            StringBuilder kept = new StringBuilder();
            int length = 0;
            boolean space = true;
            for (int i = 0; i < typed.length();) {
                int c = typed.codePointAt(i);
                i += Character.charCount(c);
                if (isSpace(c)) {
                    if (!space) {
                        kept.append(' ');
                        length++;
                    }
                    space = true;
                } else if (length >= MAX_LENGTH) {
                    shortened = true;
                    break;
                } else {
                    kept.appendCodePoint(c);
                    length++;
                    space = false;
                }
            }
            text = kept.toString().stripTrailing();
        }

        private static boolean isSpace(int c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.CONTROL;
        }

        UserQuery read() {
            while (at < text.length()) {
                if (text.charAt(at) == ' ') {
                    at++;
                    continue;
                }
                boolean minus = MINUS.indexOf(text.charAt(at)) >= 0 && at + 1 < text.length()
                        && text.charAt(at + 1) != ' ';
                if (minus) {
                    at++;
                }
                boolean quoted = isQuote(at) && closingQuote() > 0;
                take(quoted ? phrase() : word(), quoted, minus);
            }
            return new UserQuery(words, excluded, shortened);
        }

        private void take(String word, boolean exact, boolean minus) {
            if (word.isBlank() || !seen.add((minus ? "-" : exact ? "\"" : " ") + Folding.fold(word))) {
                return;
            }
            if (words.size() + excluded.size() == MAX_WORDS) {
                shortened = true;
            } else {
                (minus ? excluded : words).add(new Word(word, exact));
            }
        }

        private String phrase() {
            int end = closingQuote();
            String phrase = text.substring(at + 1, end).strip();
            at = end + 1;
            return phrase;
        }

        /** Up to the next space or opened phrase; a quote that is never closed is no quote, and left out. */
        private String word() {
            StringBuilder word = new StringBuilder();
            for (; at < text.length() && text.charAt(at) != ' '; at++) {
                if (!isQuote(at)) {
                    word.append(text.charAt(at));
                } else if (closingQuote() > 0) {
                    break;
                }
            }
            return word.toString();
        }

        private boolean isQuote(int index) {
            return QUOTES.indexOf(text.charAt(index)) >= 0;
        }

        private int closingQuote() {
            for (int i = at + 1; i < text.length(); i++) {
                if (isQuote(i)) {
                    return i;
                }
            }
            return -1;
        }
    }
}
