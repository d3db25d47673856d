package org.shienhiroba.search.japanese;

import java.util.Arrays;

/**
 * A changed text that still knows for each of its characters which piece of the source it came from, so that a mark in
 * the changed text can be set in the source without cutting a character.
 *
 * <p>Unlike the single number of a Lucene {@code CharFilter}, start and end are kept apart: when one character becomes
 * three (㈱ → (株)), each of the three covers the whole source character instead of nothing. Immutable.
 */
final class TracedText {
    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final int sourceLength;

    private TracedText(String text, int[] starts, int[] ends, int sourceLength) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.sourceLength = sourceLength;
    }

    /** The source itself, each character standing for itself. */
    static TracedText of(String source) {
        int[] starts = new int[source.length()];
        int[] ends = new int[source.length()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = i;
            ends[i] = i + 1;
        }
        return new TracedText(source, starts, ends, source.length());
    }

    String text() {
        return text;
    }

    int sourceLength() {
        return sourceLength;
    }

    /** Where the source of a piece that starts at this index starts. */
    int sourceStart(int start) {
        return start < starts.length ? starts[start] : sourceLength;
    }

    /** Where the source of a piece that ends before this index ends. */
    int sourceEnd(int end) {
        return end == 0 ? 0 : ends[Math.min(end, ends.length) - 1];
    }

    /** Writes a changed text from left to right. What is passed over without a call is left out. */
    static final class Writer {
        private final TracedText from;
        private final StringBuilder text;
        private int[] starts;
        private int[] ends;

        Writer(TracedText from) {
            this.from = from;
            int room = from.text.length() + 16;
            text = new StringBuilder(room);
            starts = new int[room];
            ends = new int[room];
        }

        /** Puts characters that stand for the piece [start, end) of the text read. */
        void put(CharSequence changed, int start, int end) {
            for (int i = 0; i < changed.length(); i++) {
                put(changed.charAt(i), start, end);
            }
        }

        /** Puts one character that stands for the piece [start, end) of the text read. */
        void put(char changed, int start, int end) {
            int at = text.length();
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, at * 2);
                ends = Arrays.copyOf(ends, at * 2);
            }
            text.append(changed);
            starts[at] = from.sourceStart(start);
            ends[at] = from.sourceEnd(end);
        }

        /** Takes the character at this index over as it is. */
        void keep(int index) {
            put(from.text.charAt(index), index, index + 1);
        }

        /** The last character written, or 0. */
        char last() {
            return text.isEmpty() ? 0 : text.charAt(text.length() - 1);
        }

        TracedText done() {
            return new TracedText(text.toString(), Arrays.copyOf(starts, text.length()),
                    Arrays.copyOf(ends, text.length()), from.sourceLength);
        }
    }
}
