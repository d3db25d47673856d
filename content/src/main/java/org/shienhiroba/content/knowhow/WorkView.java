package org.shienhiroba.content.knowhow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.privacy.Finding;

/**
 * A case as its author works on it, or as editors read what was submitted.
 *
 * @param id          its number
 * @param version     changes with each change; a save must name the one it began from
 * @param status      where the unpublished text stands, or the public one where there is no other
 * @param state       what the public can read of it: {@code PUBLISHED}, or {@code HIDDEN}, {@code WITHDRAWN}, or not yet
 * @param author      the author's account; null when it is gone, and for a retold example
 * @param draft       the text
 * @param findings    what in it could tell who a person is, kept ones too
 * @param missing     what keeps it from being submitted, field by field; empty for nothing
 * @param editable    whether its author can save now
 * @param revision    number of the public text; 0 before the first
 * @param submitted   number of the last submitted text; 0 before the first
 * @param savedAt     when the unpublished text was last saved
 * @param submittedAt when it was submitted; null unless it waits
 * @param publishedOn first day of publication
 * @param reviewBy    day by which an editor reads the public text again
 * @param talk        what author and editors said, the oldest first
 */
public record WorkView(
        long id,
        int version,
        CaseState status,
        CaseState state,
        @Nullable Long author,
        CaseDraft draft,
        List<Finding> findings,
        List<Problem> missing,
        boolean editable,
        int revision,
        int submitted,
        @Nullable Instant savedAt,
        @Nullable Instant submittedAt,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate reviewBy,
        List<TalkView> talk) {

    /** The findings that the author has neither mended nor decided to keep. */
    public List<Finding> openFindings() {
        return findings.stream().filter(finding -> !draft.keeps(finding.id())).toList();
    }
}
