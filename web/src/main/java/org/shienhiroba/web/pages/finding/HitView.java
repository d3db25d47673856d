package org.shienhiroba.web.pages.finding;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.shienhiroba.content.finding.CaseResults.CaseHit;
import org.shienhiroba.content.finding.CaseSection;
import org.shienhiroba.content.knowhow.CaseCard;
import org.shienhiroba.content.platform.Labels;
import org.shienhiroba.search.Hit;
import org.shienhiroba.web.pages.template.Words;

/**
 * A case in a list of hits.
 *
 * @param card      the case
 * @param titleHtml its title, safe to show as markup
 * @param excerpts  pieces of its text
 * @param share     how many of the words it holds, such as 3語中2語; empty for a single word
 * @param reasons   one for each word it holds: the word, where and how
 * @param missing   one for each word it does not hold
 */
public record HitView(
        CaseCard card, String titleHtml, List<Excerpt> excerpts, String share, String reasons, List<String> missing) {

    /**
     * A piece of one section.
     *
     * @param section code of the section, also its class
     * @param label   its name
     * @param html    safe to show as markup
     */
    public record Excerpt(String section, String label, String html) {}

    /** More would hide the next hit; the line of reasons names every place. */
    private static final int EXCERPTS = 3;

    static HitView of(CaseHit hit) {
        List<Excerpt> excerpts = hit.excerpts().stream().filter(piece -> !piece.field().equals(Hit.TITLE))
                .limit(EXCERPTS).map(piece -> new Excerpt(piece.field(), section(piece.field()), piece.html()))
                .toList();
        String title = hit.excerpts().stream().filter(piece -> piece.field().equals(Hit.TITLE))
                .map(Hit.Excerpt::html).findFirst().orElse(escape(hit.card().title()));
        return new HitView(hit.card(), title, excerpts, share(hit),
                hit.matched().stream().map(Why::ofCase)
                        .collect(Collectors.joining(Words.sentence("why.separator"))),
                hit.missing().stream().map(word -> Words.sentence("why.missing", word)).toList());
    }

    /** Whether the line that says why is there; a case met by browsing needs no reason. */
    public boolean isFound() {
        return !reasons.isEmpty() || !missing.isEmpty();
    }

    private static String share(CaseHit hit) {
        int of = hit.matched().size() + hit.missing().size();
        if (of < 2) {
            return "";
        }
        return hit.missing().isEmpty()
                ? Words.sentence("why.all", of)
                : Words.sentence("why.some", of, hit.matched().size());
    }

    private static String section(String code) {
        return Arrays.stream(CaseSection.values()).filter(section -> section.code().equals(code)).findFirst()
                .map(Labels::of).orElse(code);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
