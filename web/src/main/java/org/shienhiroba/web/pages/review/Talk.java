package org.shienhiroba.web.pages.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.account.Accounts;
import org.shienhiroba.content.knowhow.RevisionOutcome;
import org.shienhiroba.content.knowhow.RevisionView;
import org.shienhiroba.content.knowhow.TalkKind;
import org.shienhiroba.content.knowhow.TalkView;
import org.shienhiroba.web.pages.template.Words;

/** What author and editors said and decided, with the names of who did; who is gone is a former user. */
@ApplicationScoped
class Talk {

    @Inject
    private Accounts accounts;

    /**
     * One thing somebody said.
     *
     * @param who      role and name
     * @param at       when
     * @param revision number of the submitted text it is about
     * @param kind     to what end, in words
     * @param section  the section it is about, in words; empty for the whole case
     * @param text     the words
     */
    public record Line(String who, Moment at, int revision, String kind, String section, String text) {}

    /**
     * One submitted text.
     *
     * @param number      counted from 1 within the case
     * @param submittedAt when
     * @param tone        of its state: waiting, returned, published, or empty
     * @param outcome     what came of it, in words
     * @param decidedAt   when; null while it waits
     * @param decidedBy   who; empty while it waits, and where its author did
     */
    public record Round(int number, Moment submittedAt, String tone, String outcome, @Nullable Moment decidedAt,
            String decidedBy) {}

    /** What was said, in its order. */
    List<Line> lines(List<TalkView> talk) {
        Map<Long, String> names = names(talk.stream().map(TalkView::author));
        return talk.stream().map(said -> new Line(
                who(said.kind() == TalkKind.ANSWER ? "review.author" : "review.editor", said.author(), names),
                Moment.of(said.at()), said.revision(), Words.sentence("review.talk." + said.kind().name()),
                said.section() == null ? "" : SectionText.Section.of(said.section()).heading(), said.text())).toList();
    }

    /** The submitted texts, the newest first. */
    List<Round> rounds(List<RevisionView> revisions) {
        Map<Long, String> names = names(revisions.stream().map(RevisionView::decidedBy));
        return revisions.reversed().stream().map(one -> new Round(one.number(), Moment.of(one.submittedAt()),
                tone(one.outcome()), Words.sentence("review.outcome." + one.outcome().name()),
                one.decidedAt() == null ? null : Moment.of(one.decidedAt()),
                one.outcome() == RevisionOutcome.RETURNED || one.outcome() == RevisionOutcome.PUBLISHED
                        ? who("review.editor", one.decidedBy(), names)
                        : ""))
                .toList();
    }

    private Map<Long, String> names(Stream<@Nullable Long> accountIds) {
        return accounts.names(accountIds.filter(Objects::nonNull).toList());
    }

    private static String who(String role, @Nullable Long account, Map<Long, String> names) {
        String name = account == null ? null : names.get(account);
        return Words.sentence("review.who", Words.sentence(role), name == null ? Words.sentence("review.gone") : name);
    }

    private static String tone(RevisionOutcome outcome) {
        return switch (outcome) {
            case WAITING -> "waiting";
            case RETURNED -> "returned";
            case PUBLISHED -> "published";
            case TAKEN_BACK -> "";
        };
    }
}
