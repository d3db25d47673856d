package org.shienhiroba.web.pages.writing;

import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.knowhow.CaseDraft;
import org.shienhiroba.content.privacy.Finding;
import org.shienhiroba.web.pages.template.Words;

/**
 * A place in the text that could tell who a person is, shown in its surroundings.
 *
 * @param id         of the finding
 * @param section    the part of the form it belongs to ({@code need}, {@code partners} …)
 * @param field      id of the field on the page
 * @param start      where it begins in the stored text, in UTF-16 units
 * @param heading    what it looks like
 * @param before     a few words before it
 * @param words      the place itself
 * @param after      a few words after it
 * @param hint       what to do
 * @param suggestion what could stand there instead; null where only the writer can say
 * @param level      {@code BLOCK} or {@code WARN}
 * @param kept       whether the author keeps it
 * @param reason     why; empty for no reason
 */
public record FindingView(String id, String section, String field, int start, String heading, String before,
        String words, String after, String hint, @Nullable String suggestion, String level, boolean kept,
        String reason) {
    private static final int AROUND = 16;

    static FindingView of(Finding finding, CaseDraft draft) {
        FieldName name = FieldName.of(finding.field());
        String stored = name.text(draft);
        String text = stored == null ? "" : stored;
        int start = Math.min(finding.start(), text.length());
        int end = Math.min(start + finding.length(), text.length());
        int from = text.offsetByCodePoints(start, -Math.min(AROUND, text.codePointCount(0, start)));
        int to = text.offsetByCodePoints(end, Math.min(AROUND, text.codePointCount(end, text.length())));
        return new FindingView(finding.id(), name.stem(), name.id(draft), finding.start(),
                Words.sentence("writing.finding." + finding.kind().name()),
                (from > 0 ? "…" : "") + oneLine(text.substring(from, start)), text.substring(start, end),
                oneLine(text.substring(end, to)) + (to < text.length() ? "…" : ""), finding.hint(),
                finding.suggestion(), finding.level().name(), draft.keeps(finding.id()),
                draft.reasonFor(finding.id()));
    }

    /** The pattern from which the script makes findings. */
    static FindingView pattern(Finding.Level level) {
        return new FindingView("X", "", "X", 0, "", "", "", "", "", "X", level.name(), false, "");
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }
}
