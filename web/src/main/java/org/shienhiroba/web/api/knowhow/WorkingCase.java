package org.shienhiroba.web.api.knowhow;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.knowhow.Acknowledgement;
import org.shienhiroba.content.knowhow.CaseContent.Link;
import org.shienhiroba.content.knowhow.CaseState;
import org.shienhiroba.content.knowhow.CaseView.ParticipantView;
import org.shienhiroba.content.knowhow.CaseView.PartnerView;
import org.shienhiroba.content.knowhow.Consent;
import org.shienhiroba.content.knowhow.TalkKind;
import org.shienhiroba.content.knowhow.TalkView;
import org.shienhiroba.content.knowhow.WorkView;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.platform.Coded;
import org.shienhiroba.content.privacy.Finding;

/**
 * A case as its author works on it, or as editors read what was submitted: the {@link WrittenText}, and where it stands.
 * Nobody else gets it. The fields are those of {@link WorkView}; who wrote it is not told.
 */
@JsonbPropertyOrder({"id", "title", "category", "otherCategories", "agencyType", "need", "approach", "effect",
        "summary", "disabilities", "phases", "stakeholders", "partners", "prefecture", "links", "consent",
        "acknowledged", "publishedOn", "reviewBy", "status", "state", "version", "editable", "revision", "submitted",
        "savedAt", "submittedAt", "missing", "findings", "talk"})
public record WorkingCase(
        long id,
        @Nullable String title,
        @Nullable CategoryCode category,
        List<CategoryCode> otherCategories,
        @Nullable Coded agencyType,
        @Nullable String need,
        @Nullable String approach,
        @Nullable String effect,
        @Nullable String summary,
        List<Coded> disabilities,
        List<Coded> phases,
        List<ParticipantView> stakeholders,
        List<PartnerView> partners,
        @Nullable Coded prefecture,
        List<Link> links,
        @Nullable Consent consent,
        List<Acknowledgement> acknowledged,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate reviewBy,
        CaseState status,
        CaseState state,
        int version,
        boolean editable,
        int revision,
        int submitted,
        @Nullable Instant savedAt,
        @Nullable Instant submittedAt,
        List<Problem> missing,
        List<Finding> findings,
        List<TalkLine> talk) {

    /**
     * One thing that author and editors said to each other.
     *
     * @param revision number of the submitted text it is about
     * @param at       when
     * @param kind     to what end; the kind tells on which side it was said
     * @param section  the field it is about; null for the whole case
     * @param text     the words
     */
    @JsonbPropertyOrder({"revision", "at", "kind", "section", "text"})
    public record TalkLine(int revision, Instant at, TalkKind kind, @Nullable String section, String text) {
        static TalkLine of(TalkView said) {
            return new TalkLine(said.revision(), said.at().truncatedTo(ChronoUnit.SECONDS), said.kind(), said.section(),
                    said.text());
        }
    }

    /** A case for those who work on it. @param agencyNames name of each kind of agency by code */
    static WorkingCase of(WorkView work, Map<String, String> agencyNames) {
        WrittenText text = WrittenText.of(work.draft(), agencyNames);
        return new WorkingCase(work.id(), text.title(), text.category(), text.otherCategories(), text.agencyType(),
                text.need(), text.approach(), text.effect(), text.summary(), text.disabilities(), text.phases(),
                text.stakeholders(), text.partners(), text.prefecture(), text.links(), text.consent(),
                text.acknowledged(), work.publishedOn(), work.reviewBy(), work.status(), work.state(), work.version(),
                work.editable(), work.revision(), work.submitted(), second(work.savedAt()), second(work.submittedAt()),
                work.missing(),
                work.findings(), work.talk().stream().map(TalkLine::of).toList());
    }

    /** A save answers like the read after it, though a database keeps fewer digits of a moment than the clock gives. */
    private static @Nullable Instant second(@Nullable Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.SECONDS);
    }
}
