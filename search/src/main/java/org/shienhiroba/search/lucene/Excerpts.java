package org.shienhiroba.search.lucene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.shienhiroba.search.Hit;
import org.shienhiroba.search.Hit.Excerpt;

/**
 * Chooses from each text what shows best why it was found: whole sentences where they fit, the sentence with the most
 * different words first, what was found in {@code <mark>}. Cuts and marks only between whole characters as people see
 * them (a base with its variation selector or combining marks, a pair of surrogates, an emoji of several code points).
 */
final class Excerpts {
    /** About how long a piece is, in UTF-16 units. */
    private static final int LENGTH = 120;
    private static final String LEFT_OUT = "…";

    private Excerpts() {}

    /**
     * @param texts the title, then the sections
     * @param marks what was found; without any, the beginning of the first section that has text
     */
    static List<Excerpt> of(List<StoredDocument.Piece> texts, List<Mark> marks) {
        List<Excerpt> excerpts = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            int value = i;
            List<Mark> here = marks.stream().filter(mark -> mark.value() == value).toList();
            if (!here.isEmpty()) {
                String text = texts.get(i).text();
                MarkedText marked = new MarkedText(text, here);
                boolean title = texts.get(i).name().equals(Hit.TITLE);
                excerpts.add(
                        new Excerpt(texts.get(i).name(), title ? marked.html(0, text.length()) : best(marked, here)));
            }
        }
        if (excerpts.isEmpty()) {
            texts.stream().skip(1).filter(piece -> !piece.text().isBlank()).findFirst().ifPresent(piece -> excerpts
                    .add(new Excerpt(piece.name(), best(new MarkedText(piece.text(), List.of()), List.of()))));
        }
        return excerpts;
    }

    private record Sentence(int start, int end, BitSet words) {
        int length() {
            return end - start;
        }
    }

    private static String best(MarkedText text, List<Mark> marks) {
        List<Sentence> sentences = sentences(text, marks);
        if (sentences.isEmpty()) {
            return "";
        }
        List<Integer> ranked = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            ranked.add(i);
        }
        ranked.sort(Comparator.comparingInt((Integer i) -> -sentences.get(i).words().cardinality()));
        int best = ranked.get(0);
        if (sentences.get(best).length() > LENGTH) {
            return window(text, sentences.get(best), marks);
        }
        SortedSet<Integer> chosen = choose(sentences, ranked);
        StringBuilder html = new StringBuilder();
        int last = -1;
        for (int i : chosen) {
            html.append(i > last + 1 ? LEFT_OUT : "");
            html.append(text.html(sentences.get(i).start(), sentences.get(i).end()));
            last = i;
        }
        return html.append(last < sentences.size() - 1 ? LEFT_OUT : "").toString();
    }

    /** The best sentence, those that add a word, then what follows the best one, as far as there is room. */
    private static SortedSet<Integer> choose(List<Sentence> sentences, List<Integer> ranked) {
        TreeSet<Integer> chosen = new TreeSet<>();
        BitSet shown = new BitSet();
        int room = LENGTH;
        for (int i : ranked) {
            Sentence sentence = sentences.get(i);
            BitSet added = (BitSet) sentence.words().clone();
            added.andNot(shown);
            boolean useful = chosen.isEmpty() || !added.isEmpty();
            if (useful && sentence.length() <= room) {
                chosen.add(i);
                shown.or(sentence.words());
                room -= sentence.length();
            }
        }
        for (int i = chosen.first() + 1; i < sentences.size() && sentences.get(i).length() <= room; i++) {
            if (chosen.add(i)) {
                room -= sentences.get(i).length();
            }
        }
        return chosen;
    }

    /** A part of a sentence that is too long, around the most different words. */
    private static String window(MarkedText text, Sentence sentence, List<Mark> marks) {
        int start = sentence.start();
        int most = -1;
        for (Mark from : marks) {
            if (from.start() >= sentence.start() && from.start() < sentence.end()) {
                long words = marks.stream()
                        .filter(m -> m.start() >= from.start() && m.end() <= from.start() + LENGTH * 3 / 4)
                        .map(Mark::word).distinct().count();
                if (words > most) {
                    most = (int) words;
                    start = Math.max(sentence.start(), from.start() - LENGTH / 4);
                }
            }
        }
        start = Math.min(start, Math.max(sentence.start(), sentence.end() - LENGTH));
        int from = text.wholeBefore(start);
        int to = text.wholeAfter(Math.min(sentence.end(), from + LENGTH));
        return (from > 0 ? LEFT_OUT : "") + text.html(from, to) + (to < text.text().length() ? LEFT_OUT : "");
    }

    /** Cut behind 。！？ and what closes after them, and at line breaks, but never inside a mark or a character. */
    private static List<Sentence> sentences(MarkedText marked, List<Mark> marks) {
        String text = marked.text();
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean end = i + 1 < text.length() && (text.charAt(i) == '\n' || endsSentence(text, i));
            int next = i + 1;
            if (next == text.length() || end && marked.wholeBefore(next) == next
                    && marks.stream().noneMatch(m -> m.start() < next && next < m.end())) {
                add(sentences, marked, start, next, marks);
                start = next;
            }
        }
        return sentences;
    }

    private static boolean endsSentence(String text, int i) {
        boolean ends = "。．！？!?".indexOf(text.charAt(i)) >= 0;
        boolean closes = "」』）)”".indexOf(text.charAt(i)) >= 0 && i > 0 && "。！？!?".indexOf(text.charAt(i - 1)) >= 0;
        boolean goesOn = "。．！？!?」』）)”".indexOf(text.charAt(i + 1)) >= 0;
        return (ends || closes) && !goesOn;
    }

    private static void add(List<Sentence> sentences, MarkedText marked, int from, int to, List<Mark> marks) {
        String text = marked.text();
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start)) && marked.wholeBefore(start + 1) == start + 1) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1)) && marked.wholeBefore(end - 1) == end - 1) {
            end--;
        }
        if (start == end) {
            return;
        }
        BitSet words = new BitSet();
        for (Mark mark : marks) {
            if (mark.start() >= from && mark.start() < to) {
                words.set(mark.word());
            }
        }
        sentences.add(new Sentence(start, end, words));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
