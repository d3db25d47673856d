package org.shienhiroba.web.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Breaks a paragraph into lines of even width, counting a full-width character as two: between any two Japanese characters,
 * never inside a Latin word or an address, never before a closing mark or after an opening one (禁則処理).
 */
final class TextWrap {
    /** One unbreakable piece: a run of ASCII without spaces, or one character as readers see it. */
    private static final Pattern PIECE = Pattern.compile("[!-~]+|\\X");
    private static final String NOT_FIRST = "、。，．・：；！？）」』】〕〉》］｝”’ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々…‥〜～%％";
    private static final String NOT_LAST = "（「『【〔〈《［｛“‘";

    private TextWrap() {}

    /**
     * The lines of one paragraph, at least one.
     *
     * @param width  columns a line may have; a piece that is wider stands alone
     * @param indent what every line but the first begins with
     */
    static List<String> lines(String paragraph, int width, String indent) {
        List<String> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        Matcher pieces = PIECE.matcher(paragraph);
        while (pieces.find()) {
            line.add(pieces.group());
            if (width(line) > width && line.size() > 1) {
                int end = breakPoint(line);
                lines.add(String.join("", line.subList(0, end)).stripTrailing());
                List<String> rest = new ArrayList<>(line.subList(end, line.size()));
                if (!rest.isEmpty() && rest.getFirst().isBlank()) {
                    rest.removeFirst();
                }
                line = rest;
                line.addFirst(indent);
            }
        }
        lines.add(String.join("", line));
        return lines;
    }

    /** Before which piece to break; the last one is the one too much. */
    private static int breakPoint(List<String> line) {
        for (int end = line.size() - 1; end > 1; end--) {
            if (mayBreak(line.get(end - 1), line.get(end))) {
                return end;
            }
        }
        return line.size() - 1;
    }

    private static boolean mayBreak(String before, String after) {
        return !NOT_LAST.contains(before) && !NOT_FIRST.contains(after);
    }

    private static int width(List<String> pieces) {
        return pieces.stream().mapToInt(TextWrap::width).sum();
    }

    /** Columns of a piece: the first character of a cluster decides, marks that follow it take no room. */
    private static int width(String piece) {
        if (piece.isEmpty()) {
            return 0;
        }
        int first = piece.codePointAt(0);
        if (first < 0x7F) {
            return piece.length();
        }
        boolean halfWidth = first < 0x1100 || (first >= 0xFF61 && first <= 0xFFDC);
        return halfWidth ? 1 : 2;
    }
}
