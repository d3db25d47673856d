package org.shienhiroba.web.pages.writing;

import java.util.List;
import java.util.stream.IntStream;
import org.shienhiroba.content.knowhow.CaseState;
import org.shienhiroba.content.knowhow.MyCase;
import org.shienhiroba.content.platform.PlainText;
import org.shienhiroba.web.pages.template.Moments;
import org.shienhiroba.web.pages.template.Words;

/**
 * One of the author's cases with its next step.
 *
 * @param one   the case
 * @param group where it is listed
 * @param since what happened last, and when
 * @param lead  the next step in a few words; empty where there is nothing to do
 * @param rest  what there is to say of it
 */
public record MyCaseView(MyCase one, Group group, String since, String lead, String rest) {
    private static final int REASON_SHOWN = 80;
    private static final int REVIEW_NEAR_DAYS = 90;
    private static final List<String> STEPS = List.of("draft", "submitted", "review", "published");

    /** The parts of the list, in their order. */
    public enum Group {
        /** The author has something to do. */
        NEXT,
        /** An editor has something to do. */
        WAITING,
        /** Everybody reads it. */
        PUBLISHED,
        /** It was taken back. */
        WITHDRAWN
    }

    /**
     * One of the four steps of a case.
     *
     * @param label   what it is called
     * @param done    whether it lies behind
     * @param current whether the case stands there
     * @param node    how full its circle is: none, half or full
     */
    public record Step(String label, boolean done, boolean current, String node) {}

    static MyCaseView of(MyCase one, Moments moments) {
        String since = Words.sentence("my.since." + one.status().name(), moments.when(one.changedAt()));
        return switch (one.status()) {
            case RETURNED -> new MyCaseView(one, Group.NEXT, since,
                    one.requests() == 0
                            ? Words.sentence("my.returned.lead")
                            : Words.sentence("my.returned.lead.count", one.requests()),
                    shortened(one.reason() == null ? "" : one.reason()));
            case DRAFT -> new MyCaseView(one, Group.NEXT, since,
                    isReady(one) ? Words.sentence("my.draft.ready") : Words.sentence("my.draft.lead"), draft(one));
            case SUBMITTED -> new MyCaseView(one, Group.WAITING, since, "", Words.sentence("my.submitted.rest"));
            case HIDDEN -> new MyCaseView(one, Group.WAITING, since, "", Words.sentence("my.hidden.rest"));
            case PUBLISHED -> published(one, since, moments);
            case WITHDRAWN -> new MyCaseView(one, Group.WITHDRAWN, since,
                    one.reason() == null ? "" : Words.sentence("my.withdrawn.lead"),
                    one.reason() == null ? Words.sentence("my.withdrawn.rest") : shortened(one.reason()));
        };
    }

    /** The colour and word of where it stands are named so. */
    public String getTone() {
        return switch (one.status()) {
            case RETURNED -> "returned";
            case SUBMITTED, HIDDEN -> "waiting";
            case PUBLISHED -> "published";
            case DRAFT, WITHDRAWN -> "";
        };
    }

    /** Where it stands, in a word. */
    public String getState() {
        return Words.sentence("my.state." + one.status().name());
    }

    /** Whether the author is writing. */
    public boolean isWriting() {
        return group == Group.NEXT;
    }

    /** Whether everybody can read it, also while a new text is written. */
    public boolean isPublic() {
        return one.state() == CaseState.PUBLISHED;
    }

    /** Whether its unpublished text can be thrown away. */
    public boolean isDiscardable() {
        return one.publishedOn() != null
                ? one.status() != one.state()
                : one.submitted() == 0 && one.status() == CaseState.DRAFT;
    }

    /** Whether it can be withdrawn, and is not simply thrown away. */
    public boolean isWithdrawable() {
        return one.state() != CaseState.WITHDRAWN && (one.publishedOn() != null || one.submitted() > 0);
    }

    /** The four steps. */
    public List<Step> getSteps() {
        int at = switch (one.status()) {
            case DRAFT, RETURNED, WITHDRAWN -> 0;
            case SUBMITTED, HIDDEN -> 2;
            case PUBLISHED -> 3;
        };
        return IntStream.range(0, STEPS.size()).mapToObj(step -> new Step(Words.sentence("my.step." + STEPS.get(step)),
                step < at, step == at, step < at || (step == at && at == 3) ? "full" : step == at ? "half" : "none"))
                .toList();
    }

    private static MyCaseView published(MyCase one, String since, Moments moments) {
        if (one.reviewBy() == null) {
            return new MyCaseView(one, Group.PUBLISHED, since, "", "");
        }
        long days = moments.daysUntil(one.reviewBy());
        if (days < 0) {
            return new MyCaseView(one, Group.PUBLISHED, since, Words.sentence("my.review.passed"),
                    Words.sentence("my.review.rest"));
        }
        return days <= REVIEW_NEAR_DAYS
                ? new MyCaseView(one, Group.PUBLISHED, since, Words.sentence("my.review.near", days),
                        Words.sentence("my.review.rest"))
                : new MyCaseView(one, Group.PUBLISHED, since, "", Words.sentence("my.published.rest"));
    }

    private static boolean isReady(MyCase one) {
        return one.missing() == 0 && one.openFindings() == 0;
    }

    private static String draft(MyCase one) {
        if (isReady(one)) {
            return Words.sentence("my.draft.ready.rest");
        }
        return one.openFindings() == 0
                ? Words.sentence("my.draft.missing", one.missing())
                : one.missing() == 0
                        ? Words.sentence("my.draft.findings", one.openFindings())
                        : Words.sentence("my.draft.both", one.missing(), one.openFindings());
    }

    private static String shortened(String text) {
        int length = PlainText.length(text);
        return length <= REASON_SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, REASON_SHOWN)) + "…";
    }
}
