package org.shienhiroba.web.pages.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.finding.NearDuplicate;
import org.shienhiroba.content.knowhow.CaseCard;
import org.shienhiroba.content.knowhow.CaseState;
import org.shienhiroba.content.knowhow.ConcernView;
import org.shienhiroba.content.knowhow.Consent;
import org.shienhiroba.content.knowhow.WorkView;
import org.shienhiroba.web.pages.template.Words;

/** One case as editors see it. */
public final class ReviewedCase {
    private final WorkView work;
    private final List<SectionView> sections;
    private final List<FindingMark> findings;
    private final boolean compared;
    private final boolean overdue;
    private final List<Talk.Line> talk;
    private final List<Talk.Round> rounds;
    private final List<Report> reports;
    private final @Nullable List<Near> near;

    /**
     * What a reader reported.
     *
     * @param id   its number
     * @param at   when
     * @param text the reader's words
     * @param open whether nobody settled it yet
     */
    public record Report(long id, Moment at, String text, boolean open) {
        static Report of(ConcernView view) {
            return new Report(view.id(), Moment.of(view.at()), view.text(), view.settledAt() == null);
        }
    }

    /**
     * A published case that holds much of the text.
     *
     * @param percent how much of the text stands in it, 1 to 100
     */
    public record Near(CaseCard card, long percent) {
        static Near of(NearDuplicate one) {
            return new Near(one.card(), Math.max(1, Math.round(one.share() * 100)));
        }
    }

    /**
     * Sections that are shown together: one that changed, or several in a row that did not.
     *
     * @param sections at least one
     * @param folded   whether they are folded away
     * @param heading  what they are called, together
     */
    public record Group(List<SectionView> sections, boolean folded, String heading) {}

    ReviewedCase(WorkView work, List<SectionView> sections, List<FindingMark> findings, boolean compared,
            boolean overdue, List<Talk.Line> talk, List<Talk.Round> rounds, List<Report> reports,
            @Nullable List<Near> near) {
        this.work = work;
        this.sections = List.copyOf(sections);
        this.findings = List.copyOf(findings);
        this.compared = compared;
        this.overdue = overdue;
        this.talk = List.copyOf(talk);
        this.rounds = List.copyOf(rounds);
        this.reports = List.copyOf(reports);
        this.near = near;
    }

    /** Its number. */
    public long getId() {
        return work.id();
    }

    int version() {
        return work.version();
    }

    /** Title of the text that is shown. */
    public String getTitle() {
        return sections.stream().filter(section -> section.id().equals("title")).findFirst()
                .map(section -> section.after().stream().map(SectionView.Span::text).collect(Collectors.joining()))
                .orElse(Words.sentence("review.untitled"));
    }

    /** New, sent again, or a revision. */
    public String getKind() {
        return ReviewPage.kind(work.submitted(), work.revision());
    }

    /** Where it stands, in a word. */
    public String getState() {
        return Words.sentence("review.state." + work.status().name());
    }

    /** The tone of that word. */
    public String getTone() {
        return switch (work.status()) {
            case SUBMITTED -> "waiting";
            case RETURNED, HIDDEN -> "returned";
            case PUBLISHED -> "published";
            case DRAFT, WITHDRAWN -> "";
        };
    }

    /** Whether a text waits for a decision. */
    public boolean isWaiting() {
        return work.status() == CaseState.SUBMITTED;
    }

    /** Whether everybody can read the public text. */
    public boolean isVisible() {
        return work.state() == CaseState.PUBLISHED;
    }

    /** Whether the public text is hidden for a while. */
    public boolean isHidden() {
        return work.state() == CaseState.HIDDEN;
    }

    /** Whether it was public once. */
    public boolean isOncePublic() {
        return work.revision() > 0;
    }

    /** Whether the day for reading it again has passed. */
    public boolean isOverdue() {
        return overdue;
    }

    /** Whether the text stands beside the public one. */
    public boolean isCompared() {
        return compared;
    }

    /** What the left side is called: the text that is, or was, public. */
    public String getBeforeLabel() {
        return Words.sentence(isVisible() ? "review.before" : "review.before.past", work.revision());
    }

    /** What the right side is called: the text that was submitted. */
    public String getAfterLabel() {
        return Words.sentence("review.after", work.revision() + 1);
    }

    /** The sections. */
    public List<Group> getGroups() {
        List<Group> groups = new ArrayList<>();
        List<SectionView> same = new ArrayList<>();
        for (SectionView section : sections) {
            if (section.isFolded()) {
                same.add(section);
            } else {
                fold(same, groups);
                groups.add(new Group(List.of(section), false, section.heading()));
            }
        }
        fold(same, groups);
        return groups;
    }

    /** What was found in the text, in its order. */
    public List<FindingMark> getFindings() {
        return findings;
    }

    /** How many of the findings the author has neither mended nor decided to keep. */
    public long getOpenFindings() {
        return findings.stream().filter(finding -> !finding.kept()).count();
    }

    /** Why it may be published, in words; empty where nothing is said. */
    public String getConsent() {
        Consent consent = work.draft().consent();
        return consent == null || consent.kind() == null
                ? ""
                : consent.kind() == Consent.Kind.AGREED
                        ? Words.sentence("review.consent.AGREED", said(consent.by()), said(consent.on()))
                        : Words.sentence("review.consent.UNRECOGNISABLE");
    }

    /** What author and editors said, the oldest first. */
    public List<Talk.Line> getTalk() {
        return talk;
    }

    /** Every submitted text, the newest first. */
    public List<Talk.Round> getRounds() {
        return rounds;
    }

    /** What readers reported, the open ones first. */
    public List<Report> getReports() {
        return reports;
    }

    /** Published cases that hold much of the text that waits; null where that is not asked, or cannot be told now. */
    public @Nullable List<Near> getNear() {
        return near;
    }

    private static void fold(List<SectionView> same, List<Group> groups) {
        if (!same.isEmpty()) {
            groups.add(new Group(List.copyOf(same), true,
                    same.stream().map(SectionView::heading).collect(Collectors.joining(Words.sentence("review.and")))));
            same.clear();
        }
    }

    private static String said(@Nullable Object value) {
        return value == null ? Words.sentence("review.unsaid") : value.toString();
    }
}
