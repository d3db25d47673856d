package org.shienhiroba.web.pages.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.knowhow.CaseDraft;
import org.shienhiroba.web.pages.review.SectionText.Section;
import org.shienhiroba.web.pages.review.TextDiff.Kind;
import org.shienhiroba.web.pages.review.TextDiff.Piece;

/**
 * One section of a case beside what it was before.
 *
 * @param id       its name, as the form of the author has it
 * @param heading  what it is called
 * @param compared whether there is a text before to compare it with
 * @param changed  whether it differs from that; true where there is none
 * @param before   the text before, parted where something went; empty for no text
 * @param after    this text, parted where something came and where something was found
 * @param findings what was found in it
 */
public record SectionView(String id, String heading, boolean compared, boolean changed, List<Span> before,
        List<Span> after, List<FindingMark> findings) {

    /**
     * A piece of text that is shown in one way.
     *
     * @param text    never empty
     * @param changed whether it went, or came
     * @param finding number of the finding it belongs to; 0 for none
     * @param last    whether the finding ends with it
     */
    public record Span(String text, boolean changed, int finding, boolean last) {}

    /**
     * The sections of a text.
     *
     * @param before   the text to compare it with; null for none
     * @param findings what was found in the text
     * @param agencies names of the kinds of agency by code
     * @return without those that are empty on both sides
     */
    static List<SectionView> of(@Nullable CaseDraft before, CaseDraft after, List<FindingMark> findings,
            Map<String, String> agencies) {
        List<SectionView> views = new ArrayList<>();
        for (Section section : Section.values()) {
            String old = before == null ? "" : SectionText.of(section, before, agencies).text();
            String young = SectionText.of(section, after, agencies).text();
            if (!old.isEmpty() || !young.isEmpty()) {
                views.add(of(section, before != null, old, young,
                        findings.stream().filter(finding -> finding.section() == section).toList()));
            }
        }
        return views;
    }

    private static SectionView of(Section section, boolean compared, String before, String after,
            List<FindingMark> findings) {
        TextDiff diff = compared
                ? TextDiff.of(before, after)
                : new TextDiff(
                        after.isEmpty() ? List.of() : List.of(new Piece(Kind.STAYED, after)));
        return new SectionView(section.id(), section.heading(), compared, !compared || !diff.isEqual(),
                spans(diff.before(), List.of()), spans(diff.after(), findings), findings);
    }

    /** Whether it is shown folded: nothing changed, and nothing was found. */
    public boolean isFolded() {
        return !changed && findings.isEmpty();
    }

    private static List<Span> spans(List<Piece> pieces, List<FindingMark> findings) {
        List<Span> spans = new ArrayList<>();
        int begin = 0;
        for (Piece piece : pieces) {
            int end = begin + piece.text().length();
            TreeSet<Integer> cuts = new TreeSet<>(List.of(begin, end));
            for (FindingMark finding : findings) {
                cuts.add(Math.clamp(finding.start(), begin, end));
                cuts.add(Math.clamp(finding.end(), begin, end));
            }
            int from = cuts.removeFirst();
            for (int to : cuts) {
                spans.add(span(piece, begin, from, to, findings));
                from = to;
            }
            begin = end;
        }
        return spans;
    }

    private static Span span(Piece piece, int begin, int from, int to, List<FindingMark> findings) {
        FindingMark around = findings.stream().filter(finding -> finding.start() <= from && finding.end() >= to)
                .findFirst().orElse(null);
        return new Span(piece.text().substring(from - begin, to - begin), piece.kind() != Kind.STAYED,
                around == null ? 0 : around.number(), around != null && around.end() == to);
    }
}
