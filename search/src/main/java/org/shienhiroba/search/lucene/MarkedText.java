package org.shienhiroba.search.lucene;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A text with places to mark in it, written as HTML: escaped, and nothing but {@code <mark>} as markup. */
final class MarkedText {
    private final String text;
    private final BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    private final List<int[]> marks = new ArrayList<>();

    MarkedText(String text, List<Mark> marks) {
        this.text = text;
        characters.setText(text);
        marks.stream().sorted(Comparator.comparingInt(Mark::start)).forEach(mark -> {
            int start = wholeBefore(mark.start());
            int end = wholeAfter(mark.end());
            while (start < end && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            int[] last = this.marks.isEmpty() ? new int[]{0, -1} : this.marks.get(this.marks.size() - 1);
            if (start < end && start <= last[1]) {
                last[1] = Math.max(last[1], end); // overlapping or touching: one mark
            } else if (start < end) {
                this.marks.add(new int[]{start, end});
            }
        });
    }

    String text() {
        return text;
    }

    /** The last border of whole characters at or before an index. */
    int wholeBefore(int index) {
        return index <= 0
                ? 0
                : index >= text.length()
                        ? text.length()
                        : characters.isBoundary(index) ? index : characters.preceding(index);
    }

    /** The first border of whole characters at or behind an index. */
    int wholeAfter(int index) {
        return index <= 0
                ? 0
                : index >= text.length()
                        ? text.length()
                        : characters.isBoundary(index) ? index : characters.following(index);
    }

    /** The piece [start, end) as HTML; marks that reach over its borders are cut there. */
    String html(int start, int end) {
        StringBuilder html = new StringBuilder();
        int at = start;
        for (int[] mark : marks) {
            int from = Math.max(mark[0], start);
            int to = Math.min(mark[1], end);
            if (from < to) {
                escape(at, from, html);
                html.append("<mark>");
                escape(from, to, html);
                html.append("</mark>");
                at = to;
            }
        }
        escape(at, end, html);
        return html.toString();
    }

    private void escape(int start, int end, StringBuilder html) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                case '\n', '\r' -> html.append(' ');
                default -> html.append(c);
            }
        }
    }
}
