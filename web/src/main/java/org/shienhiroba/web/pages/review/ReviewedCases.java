package org.shienhiroba.web.pages.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.agency.AgencyTypes;
import org.shienhiroba.content.finding.NearDuplicates;
import org.shienhiroba.content.knowhow.CaseDraft;
import org.shienhiroba.content.knowhow.CaseState;
import org.shienhiroba.content.knowhow.ReviewView;
import org.shienhiroba.content.knowhow.RevisionView;
import org.shienhiroba.content.knowhow.WorkView;
import org.shienhiroba.content.privacy.Finding;
import org.shienhiroba.search.IndexUnavailableException;

/** Turns what the doors say of a case into what editors see of it. */
@ApplicationScoped
class ReviewedCases {

    @Inject
    private AgencyTypes agencyTypes;

    @Inject
    private Talk talk;

    @Inject
    private NearDuplicates duplicates;

    @Inject
    private Clock clock;

    /** A case under review. @param typed what the editor has chosen on the page so far */
    ReviewedCase of(ReviewView view, Typed typed) {
        WorkView work = view.work();
        boolean next = work.status() == CaseState.SUBMITTED || work.status() == CaseState.RETURNED;
        CaseDraft before = view.before() == null ? null : CaseDraft.of(view.before());
        // what was submitted is shown while it is being decided on, and as long as nothing was public
        boolean submitted = next || before == null || view.revisions().isEmpty();
        CaseDraft text = submitted || before == null ? work.draft() : before;
        List<FindingMark> findings = submitted ? marks(work.findings(), text, typed.ticked()) : List.of();
        List<SectionView> sections = sections(next ? before : null, text, findings);
        LocalDate due = work.reviewBy();
        return new ReviewedCase(work, sections, findings, next && before != null,
                work.state() == CaseState.PUBLISHED && due != null && due.isBefore(LocalDate.now(clock)),
                talk.lines(work.talk()), talk.rounds(view.revisions()), view.concerns().stream()
                        .map(ReviewedCase.Report::of).toList(),
                work.status() == CaseState.SUBMITTED ? near(work) : null);
    }

    /** A case with the text its author or an editor reads of it, beside no other. */
    ReviewedCase of(WorkView work, List<RevisionView> revisions) {
        return new ReviewedCase(work, sections(null, work.draft(), List.of()), List.of(), false, false,
                talk.lines(work.talk()), talk.rounds(revisions), List.of(), null);
    }

    /** The sections of a text beside another one. */
    List<SectionView> sections(@Nullable CaseDraft before, CaseDraft text, List<FindingMark> findings) {
        return SectionView.of(before, text, findings, agencies());
    }

    /** Published cases that hold much of the text; null while that cannot be told. */
    private @Nullable List<ReviewedCase.Near> near(WorkView work) {
        CaseDraft text = work.draft();
        try {
            return duplicates.resembling(Objects.requireNonNullElse(text.title(), ""),
                    Stream.of(text.need(), text.approach(), text.effect(), text.summary()).filter(Objects::nonNull)
                            .collect(Collectors.joining("\n")),
                    work.id()).stream().map(ReviewedCase.Near::of).toList();
        } catch (IndexUnavailableException e) {
            return null; // a hint only
        }
    }

    private List<FindingMark> marks(List<Finding> findings, CaseDraft text, Set<String> ticked) {
        Map<SectionText.Section, SectionText> texts = new HashMap<>();
        Map<String, String> agencies = agencies();
        List<FindingMark> marks = new ArrayList<>();
        for (Finding finding : findings) {
            SectionText.Section section = SectionText.Section.of(finding.field());
            Integer begin = texts.computeIfAbsent(section, one -> SectionText.of(one, text, agencies)).fields()
                    .get(finding.field());
            marks.add(FindingMark.of(finding, begin == null ? 0 : begin + finding.start(), text,
                    ticked.contains(finding.id())));
        }
        marks.sort(Comparator.comparing(FindingMark::section).thenComparing(FindingMark::start));
        List<FindingMark> numbered = new ArrayList<>();
        marks.forEach(mark -> numbered.add(mark.numbered(numbered.size() + 1)));
        return numbered;
    }

    private Map<String, String> agencies() {
        return agencyTypes.all().stream().collect(Collectors.toMap(AgencyTypeView::code, AgencyTypeView::shortName));
    }
}
