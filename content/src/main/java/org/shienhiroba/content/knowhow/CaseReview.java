package org.shienhiroba.content.knowhow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.account.Actor;
import org.shienhiroba.content.account.Role;
import org.shienhiroba.content.knowhow.CaseChanged.Change;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.content.platform.Refusal.Kind;
import org.shienhiroba.content.platform.RequestKeys;

/**
 * The door for editors: what waits, and what they decide. Every call refuses who is no editor ({@code NOT_ALLOWED}) and
 * answers {@code UNKNOWN} for a case that was never submitted; no editor decides on a case of their own. Thread-safe.
 */
@ApplicationScoped
public class CaseReview {
    private static final int LONGEST_REASON = 2000;
    private static final int LONGEST_REVIEW_YEARS = 10;

    @PersistenceContext(unitName = "hiroba")
    private EntityManager database;

    @Inject
    private CaseStore store;

    @Inject
    private CaseCheck check;

    @Inject
    private RequestKeys requests;

    @Inject
    private Event<CaseRead> reads;

    @Inject
    private Event<QueueRead> lists;

    @Inject
    private Clock clock;

    /**
     * A queue, the oldest first, without the editor's own cases.
     *
     * @param page from 1
     * @param size from 1
     */
    @Transactional
    public Listed<QueuedCase> queue(Actor editor, ReviewQueue queue, int page, int size) {
        requireEditor(editor);
        String order = queue == ReviewQueue.OVERDUE
                ? " order by c.reviewBy, c.id"
                : queue == ReviewQueue.SUBMITTED ? " order by c.submittedAt, c.id" : " order by c.changedAt, c.id";
        long total = in(queue, editor, database.createQuery("select count(c)" + waiting(queue), Long.class))
                .getSingleResult();
        List<QueuedCase> hits = in(queue, editor,
                database.createQuery("select c" + waiting(queue) + order, KnowhowCase.class))
                .setFirstResult((page - 1) * size).setMaxResults(size).getResultList().stream().map(this::queued)
                .toList();
        if (queue == ReviewQueue.SUBMITTED || queue == ReviewQueue.RETURNED) {
            lists.fire(new QueueRead(queue, editor.auditName()));
        }
        return new Listed<>(total, hits);
    }

    /** How many cases of others stand in a queue. */
    @Transactional
    public long count(Actor editor, ReviewQueue queue) {
        requireEditor(editor);
        return in(queue, editor, database.createQuery("select count(c)" + waiting(queue), Long.class))
                .getSingleResult();
    }

    /** Titles of texts that are, or were, public, by the number of the case; any other number is left out. */
    @Transactional
    public Map<Long, String> titles(Actor editor, Collection<Long> ids) {
        requireEditor(editor);
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database.createQuery(
                "select c.id, c.text.title from KnowhowCase c where c.publishedOn is not null and c.id in :ids",
                Object[].class).setParameter("ids", Set.copyOf(ids)).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** All that an editor needs to decide. The reading of unpublished text goes into the audit. */
    @Transactional
    public ReviewView look(Actor editor, long id) {
        KnowhowCase one = forReview(editor, id, false);
        reads.fire(new CaseRead(id, editor.auditName()));
        return new ReviewView(store.work(one, store.submitted(one), false), one.content(),
                store.revisions(id).stream().map(CaseRevision::view).toList(), concerns(id));
    }

    /**
     * Makes the submitted text public.
     *
     * @param version     the version the editor has read; null for whichever it is
     * @param readAgainBy day by which an editor reads it again, after today and within ten years; null for three years
     * @throws Refusal {@code CONFLICT} where nothing waits; {@code STALE}; {@code INCOMPLETE} where the check finds
     *         something that the author did not acknowledge
     */
    @Transactional
    public ReviewView publish(Actor editor, long id, @Nullable Integer version, @Nullable LocalDate readAgainBy,
            @Nullable String key) {
        if (requests.earlier(editor.account(), key, "publish " + id).isEmpty()) {
            KnowhowCase one = forReview(editor, id, true);
            CaseStore.requireVersion(one, version);
            requireDay(readAgainBy);
            List<Problem> problems = one.isSubmitted() ? check.against(one.draft()) : List.of();
            if (!problems.isEmpty()) {
                throw new Refusal(Kind.INCOMPLETE, problems);
            }
            boolean revised = one.isPublished();
            one.publish(editor, one.draft().content(), readAgainBy, LocalDate.now(clock), clock.instant());
            store.endRevision(one, RevisionOutcome.PUBLISHED, editor);
            requests.done(editor.account(), key, "publish " + id, id);
            store.changed(one, revised ? Change.REVISED : Change.PUBLISHED, editor);
        }
        return view(id);
    }

    /**
     * Asks the author for changes.
     *
     * @param reason   why, for the whole case; required, at most 2,000 characters
     * @param comments what to say of single sections, by the name of the field; at most 2,000 characters each
     * @throws BadInput for words that are missing or too many
     * @throws Refusal {@code CONFLICT} where nothing waits; {@code STALE}
     */
    @Transactional
    public ReviewView sendBack(Actor editor, long id, @Nullable Integer version, @Nullable String reason,
            Map<String, String> comments, @Nullable String key) {
        if (requests.earlier(editor.account(), key, "return " + id).isEmpty()) {
            KnowhowCase one = forReview(editor, id, true);
            CaseStore.requireVersion(one, version);
            String why = Words.checked("reason", reason, LONGEST_REASON);
            one.sendBack(editor);
            store.endRevision(one, RevisionOutcome.RETURNED, editor);
            store.say(one, editor, TalkKind.RETURN_REASON, null, why);
            comments.forEach((section, words) -> store.say(one, editor, TalkKind.COMMENT, section,
                    Words.checked("comments." + section, words, LONGEST_REASON)));
            requests.done(editor.account(), key, "return " + id, id);
            store.changed(one, Change.RETURNED, editor);
        }
        return view(id);
    }

    /**
     * Takes a case from the public for good.
     *
     * @param reason why; the author reads it; required
     * @throws BadInput for a reason that is missing or too long
     * @throws Refusal {@code CONFLICT} where it is not public
     */
    @Transactional
    public ReviewView unpublish(Actor editor, long id, @Nullable String reason, @Nullable String key) {
        if (requests.earlier(editor.account(), key, "unpublish " + id).isEmpty()) {
            KnowhowCase one = forReview(editor, id, true);
            String why = Words.checked("reason", reason, LONGEST_REASON);
            one.unpublish(editor, clock.instant());
            store.say(one, editor, TalkKind.UNPUBLISH_REASON, null, why);
            requests.done(editor.account(), key, "unpublish " + id, id);
            store.changed(one, Change.UNPUBLISHED, editor);
        }
        return view(id);
    }

    /** Hides a public case while looking into a concern. @throws Refusal {@code CONFLICT} where it is not public */
    @Transactional
    public void hide(Actor editor, long id) {
        KnowhowCase one = forReview(editor, id, true);
        one.hide(editor, clock.instant());
        store.changed(one, Change.HIDDEN, editor);
    }

    /** Shows a hidden case again. @throws Refusal {@code CONFLICT} where it is not hidden */
    @Transactional
    public void restore(Actor editor, long id) {
        KnowhowCase one = forReview(editor, id, true);
        one.restore(editor, clock.instant());
        store.changed(one, Change.RESTORED, editor);
    }

    /** Says that a public case is still right. @param readAgainBy as in {@link #publish}, required */
    @Transactional
    public void renew(Actor editor, long id, LocalDate readAgainBy) {
        KnowhowCase one = forReview(editor, id, true);
        requireDay(readAgainBy);
        one.renew(editor, readAgainBy, clock.instant());
        store.changed(one, Change.RENEWED, editor);
    }

    private ReviewView view(long id) {
        KnowhowCase one = store.find(id).orElseThrow(Refusal::unknown);
        return new ReviewView(store.work(one, store.submitted(one), false), one.content(),
                store.revisions(id).stream().map(CaseRevision::view).toList(), concerns(id));
    }

    private KnowhowCase forReview(Actor editor, long id, boolean toDecide) {
        requireEditor(editor);
        KnowhowCase one = (toDecide ? store.lock(id) : store.find(id))
                .filter(found -> found.wasPublic() || !store.revisions(id).isEmpty())
                .orElseThrow(Refusal::unknown);
        if (one.isBy(editor)) {
            throw new Refusal(Kind.NOT_ALLOWED, Messages.say("knowhow.review.own"));
        }
        return one;
    }

    private QueuedCase queued(KnowhowCase one) {
        CaseDraft text = store.submitted(one);
        Instant since = one.submittedAt();
        if (since == null) {
            LocalDate due = one.isPublished() ? one.reviewBy() : null;
            since = due == null ? one.changedAt() : due.atStartOfDay(ZoneId.of("Asia/Tokyo")).toInstant();
        }
        long concerns = concerns(one.id()).stream().filter(concern -> concern.settledAt() == null).count();
        return new QueuedCase(one.id(), Objects.requireNonNullElse(text.title(), ""), store.lastNumber(one),
                one.revision(), since, one.reviewBy(), check.findings(text).size(), concerns);
    }

    private List<ConcernView> concerns(long id) {
        return database
                .createQuery("select n from Concern n where n.caseId = :id"
                        + " order by case when n.settledAt is null then 0 else 1 end, n.id", Concern.class)
                .setParameter("id", id).getResultStream().map(Concern::view).toList();
    }

    private static String waiting(ReviewQueue queue) {
        return " from KnowhowCase c where (c.author is null or c.author <> :me) and " + switch (queue) {
            case SUBMITTED, RETURNED -> "(c.state = :state or c.revising = :state)";
            case OVERDUE -> "c.state = :state and c.reviewBy < :today";
            case HIDDEN -> "c.state = :state";
        };
    }

    private <T> TypedQuery<T> in(ReviewQueue queue, Actor editor, TypedQuery<T> query) {
        query.setParameter("me", editor.account());
        query.setParameter("state", switch (queue) {
            case SUBMITTED -> CaseState.SUBMITTED;
            case RETURNED -> CaseState.RETURNED;
            case OVERDUE -> CaseState.PUBLISHED;
            case HIDDEN -> CaseState.HIDDEN;
        });
        return queue == ReviewQueue.OVERDUE ? query.setParameter("today", LocalDate.now(clock)) : query;
    }

    private void requireDay(@Nullable LocalDate readAgainBy) {
        LocalDate today = LocalDate.now(clock);
        if (readAgainBy != null
                && (!readAgainBy.isAfter(today) || readAgainBy.isAfter(today.plusYears(LONGEST_REVIEW_YEARS)))) {
            throw new BadInput("reviewBy", Messages.say("knowhow.reviewBy"));
        }
    }

    private static void requireEditor(Actor actor) {
        if (!actor.is(Role.EDITOR)) {
            throw new Refusal(Kind.NOT_ALLOWED, Messages.say("knowhow.editor"));
        }
    }
}
