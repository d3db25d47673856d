package org.shienhiroba.content.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shienhiroba.content.privacy.Finding.Kind;

/**
 * One invented sentence with what must be found in it. In {@code judged.tsv} each line holds a number and the sentence, what is to
 * be found standing in braces behind its kind. Odd lines are for development; even lines are held back: the rules are never
 * changed because of a line that they miss there.
 */
record Judged(int number, String sentence, List<Mark> marks) {
    private static final Pattern MARK = Pattern.compile("\\{([A-Z_]+):([^}]*)\\}");

    /** What must be found: the piece [start, end) of the sentence. */
    record Mark(Kind kind, int start, int end) {

        /** Same kind, and together at least half as long as both laid over each other. */
        boolean isMetBy(Finding found) {
            int end = found.start() + found.length();
            int common = Math.min(this.end, end) - Math.max(start, found.start());
            int both = Math.max(this.end, end) - Math.min(start, found.start());
            return found.kind() == kind && common * 2 >= both;
        }
    }

    static List<Judged> all() {
        try (InputStream in = Objects.requireNonNull(Judged.class.getResourceAsStream("judged.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(Judged::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isHeldBack() {
        return number % 2 == 0;
    }

    private static Judged parse(String line) {
        String marked = line.substring(line.indexOf('\t') + 1);
        StringBuilder sentence = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int from = 0;
        while (mark.find()) {
            sentence.append(marked, from, mark.start());
            int start = sentence.length();
            sentence.append(mark.group(2));
            marks.add(new Mark(Kind.valueOf(mark.group(1)), start, sentence.length()));
            from = mark.end();
        }
        sentence.append(marked, from, marked.length());
        return new Judged(Integer.parseInt(line.substring(0, line.indexOf('\t'))), sentence.toString(), marks);
    }
}
