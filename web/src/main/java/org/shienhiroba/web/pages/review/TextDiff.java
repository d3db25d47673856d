package org.shienhiroba.web.pages.review;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of a text: pieces that stayed, went and came. Those that did not come make up the old text, those that did
 * not go the new one. Bounded: two unrelated texts of 2,000 characters take some ten milliseconds.
 *
 * @param pieces in the order of the text; of two neighbours no two are of the same kind, and none is empty
 */
record TextDiff(List<Piece> pieces) {
    /** More phrases than two whole sections can have are not compared but shown as replaced. */
    private static final int MOST_PHRASES = 12_000;
    /** What stayed between two changes, as long as it is no more than this, reads better as changed, too. */
    private static final int SMALL_GAP = 3;

    /** What became of a piece. */
    enum Kind {
        STAYED, WENT, CAME
    }

    /** A piece of text and what became of it. */
    record Piece(Kind kind, String text) {}

    TextDiff {
        pieces = List.copyOf(pieces);
    }

    /** Compares two texts. */
    static TextDiff of(String before, String after) {
        List<String> old = Phrases.of(before);
        List<String> young = Phrases.of(after);
        if (old.size() + young.size() > MOST_PHRASES) {
            return new TextDiff(replaced(before, after));
        }
        return new TextDiff(readable(changes(old, young)));
    }

    /** Whether nothing changed. */
    boolean isEqual() {
        return pieces.stream().allMatch(piece -> piece.kind() == Kind.STAYED);
    }

    /** The pieces of the old text. */
    List<Piece> before() {
        return pieces.stream().filter(piece -> piece.kind() != Kind.CAME).toList();
    }

    /** The pieces of the new text. */
    List<Piece> after() {
        return pieces.stream().filter(piece -> piece.kind() != Kind.WENT).toList();
    }

    /** A stretch in which something changed, or nothing: then both sides are the same. */
    private record Stretch(String before, String after) {

        boolean isChange() {
            return !before.equals(after);
        }

        int length() {
            return Math.max(Phrases.signs(before).size(), Phrases.signs(after).size());
        }

        Stretch with(Stretch next) {
            return new Stretch(before + next.before, after + next.after);
        }
    }

    private static List<Stretch> changes(List<String> old, List<String> young) {
        List<Stretch> stretches = new ArrayList<>();
        int stayed = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, young, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            int from = delta.getSource().getPosition();
            same(old.subList(stayed, from), stretches);
            add(new Stretch(String.join("", delta.getSource().getLines()),
                    String.join("", delta.getTarget().getLines())), stretches);
            stayed = from + delta.getSource().size();
        }
        same(old.subList(stayed, old.size()), stretches);
        return stretches;
    }

    private static void same(List<String> phrases, List<Stretch> stretches) {
        if (!phrases.isEmpty()) {
            String text = String.join("", phrases);
            add(new Stretch(text, text), stretches);
        }
    }

    /** Neighbours of one kind are one stretch. */
    private static void add(Stretch stretch, List<Stretch> stretches) {
        if (!stretches.isEmpty() && stretches.getLast().isChange() == stretch.isChange()) {
            stretches.add(stretches.removeLast().with(stretch));
        } else {
            stretches.add(stretch);
        }
    }

    /** Closes small gaps between larger changes, and shows of each change no more than changed. */
    private static List<Piece> readable(List<Stretch> stretches) {
        List<Stretch> merged = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            boolean gap = !stretch.isChange() && i > 0 && i + 1 < stretches.size()
                    && stretch.length() <= Math.min(SMALL_GAP,
                            Math.min(merged.getLast().length(), stretches.get(i + 1).length()));
            if (gap) {
                merged.add(merged.removeLast().with(stretch).with(stretches.get(++i)));
            } else {
                merged.add(stretch);
            }
        }
        List<Piece> pieces = new ArrayList<>();
        merged.forEach(stretch -> show(stretch, pieces));
        return pieces;
    }

    private static void show(Stretch stretch, List<Piece> pieces) {
        if (!stretch.isChange()) {
            put(Kind.STAYED, stretch.before(), pieces);
            return;
        }
        // where one side only has more at one place, that is all that is marked; else whole phrases are
        List<String> old = Phrases.signs(stretch.before());
        List<String> young = Phrases.signs(stretch.after());
        int shorter = Math.min(old.size(), young.size());
        int head = 0;
        while (head < shorter && old.get(head).equals(young.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && old.get(old.size() - 1 - tail).equals(young.get(young.size() - 1 - tail))) {
            tail++;
        }
        if (head + tail < shorter) {
            put(Kind.WENT, stretch.before(), pieces);
            put(Kind.CAME, stretch.after(), pieces);
        } else {
            put(Kind.STAYED, String.join("", old.subList(0, head)), pieces);
            put(Kind.WENT, String.join("", old.subList(head, old.size() - tail)), pieces);
            put(Kind.CAME, String.join("", young.subList(head, young.size() - tail)), pieces);
            put(Kind.STAYED, String.join("", old.subList(old.size() - tail, old.size())), pieces);
        }
    }

    private static void put(Kind kind, String text, List<Piece> pieces) {
        if (text.isEmpty()) {
            return;
        }
        if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
            pieces.add(new Piece(kind, pieces.removeLast().text() + text));
        } else {
            pieces.add(new Piece(kind, text));
        }
    }

    private static List<Piece> replaced(String before, String after) {
        List<Piece> pieces = new ArrayList<>();
        put(Kind.WENT, before, pieces);
        put(Kind.CAME, after, pieces);
        return pieces;
    }
}
