package org.shienhiroba.web.pages.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.knowhow.CaseState;
import org.shienhiroba.content.knowhow.TalkKind;
import org.shienhiroba.content.knowhow.TalkView;
import org.shienhiroba.content.knowhow.WorkView;

/**
 * What editors asked for when they returned a case.
 *
 * @param reason   why it was returned
 * @param comments to single sections
 */
public record Requests(String reason, List<Comment> comments) {

    /**
     * What an editor says of one section.
     *
     * @param section the section, as the form names it
     * @param label   what it is called
     * @param text    the words
     */
    public record Comment(String section, String label, String text) {}

    /** The requests about the last submitted text; null where the case is not returned. */
    static @Nullable Requests of(WorkView work) {
        if (work.status() != CaseState.RETURNED) {
            return null;
        }
        List<TalkView> latest = work.talk().stream().filter(said -> said.revision() == work.submitted()).toList();
        String reason = latest.stream().filter(said -> said.kind() == TalkKind.RETURN_REASON).map(TalkView::text)
                .reduce("", (earlier, later) -> later);
        return new Requests(reason, latest.stream().filter(said -> said.kind() == TalkKind.COMMENT)
                .map(Requests::comment).toList());
    }

    private static Comment comment(TalkView said) {
        String section = said.section() == null ? "case" : said.section();
        return new Comment(section, DraftState.label(section), said.text());
    }
}
