package org.shienhiroba.web.pages.synonyms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.synonyms.SynonymPreview;
import org.shienhiroba.content.synonyms.SynonymPreview.FoundCase;
import org.shienhiroba.content.synonyms.SynonymPreview.WordPreview;
import org.shienhiroba.content.synonyms.SynonymWarning;
import org.shienhiroba.web.pages.template.Words;

/**
 * What a change would give, in words.
 *
 * @param lines    for each word
 * @param warnings what to think about
 */
public record PreviewView(List<Line> lines, List<Warning> warnings) {

    /**
     * For one word.
     *
     * @param word   the word
     * @param before how many cases it finds now
     * @param after  how many it would find
     * @param change the difference in words
     * @param come   cases it would find newly
     * @param go     cases it would find no longer
     */
    public record Line(String word, long before, long after, String change, List<FoundCase> come, List<FoundCase> go) {}

    /**
     * A sentence to think about.
     *
     * @param sentence the sentence
     * @param href     the other group; null where there is none
     */
    public record Warning(String sentence, @Nullable String href) {}

    static PreviewView of(SynonymPreview preview) {
        return new PreviewView(preview.words().stream().map(PreviewView::line).toList(),
                preview.warnings().stream().map(PreviewView::warning).toList());
    }

    private static Line line(WordPreview one) {
        long more = one.after() - one.before();
        String change = more > 0
                ? Words.sentence("synonyms.preview.more", more)
                : more < 0 ? Words.sentence("synonyms.preview.fewer", -more) : Words.sentence("synonyms.preview.same");
        return new Line(one.word(), one.before(), one.after(), change, one.come(), one.go());
    }

    private static Warning warning(SynonymWarning one) {
        return new Warning(Words.sentence("synonyms.warning." + one.kind().name(), one.word(),
                String.valueOf(one.other())), one.group() == null ? null : "/synonyms/" + one.group());
    }
}
