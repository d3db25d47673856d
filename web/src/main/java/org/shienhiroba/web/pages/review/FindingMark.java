package org.shienhiroba.web.pages.review;

import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.knowhow.CaseDraft;
import org.shienhiroba.content.privacy.Finding;
import org.shienhiroba.content.privacy.Finding.Level;
import org.shienhiroba.web.pages.template.Words;

/**
 * A place that could tell who a person is, as an editor sees it beside the text.
 *
 * @param id         of the finding
 * @param number     counted from 1 over the whole case, to lead from the place to the note
 * @param section    where it stands
 * @param start      where it begins in the text of the section, in UTF-16 units
 * @param end        where it ends there
 * @param kind       what it looks like, in words
 * @param grave      whether it tells who somebody is by itself: to be ticked before publishing
 * @param hint       what to do
 * @param suggestion what could stand there instead; null where only the writer can say
 * @param kept       whether the author keeps it
 * @param reason     why; empty for no reason
 * @param ticked     whether the editor has ticked it on this page
 */
public record FindingMark(String id, int number, SectionText.Section section, int start, int end, String kind,
        boolean grave, String hint, @Nullable String suggestion, boolean kept, String reason, boolean ticked) {

    static FindingMark of(Finding finding, int start, CaseDraft draft, boolean ticked) {
        return new FindingMark(finding.id(), 0, SectionText.Section.of(finding.field()), start,
                start + finding.length(), Words.sentence("writing.finding." + finding.kind().name()),
                finding.level() == Level.BLOCK, finding.hint(), finding.suggestion(), draft.keeps(finding.id()),
                draft.reasonFor(finding.id()), ticked);
    }

    /** The same with its number. */
    FindingMark numbered(int place) {
        return new FindingMark(id, place, section, start, end, kind, grave, hint, suggestion, kept, reason, ticked);
    }

    /** Whether an editor must tick it before publishing. */
    public boolean isToTick() {
        return grave && kept;
    }
}
