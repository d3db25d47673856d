package org.shienhiroba.content.knowhow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.account.Actor;
import org.shienhiroba.content.account.Role;
import org.shienhiroba.content.knowhow.CaseChanged.Change;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.content.platform.Refusal.Kind;

/** The door for what readers report about public cases, without an account, and for the editors who look into it. Thread-safe. */
@ApplicationScoped
public class Concerns {
    /** Who reports, as the audit names a reader without an account. */
    private static final String READER = "reader";
    private static final int LONGEST = 2000;
    private static final int MOST_FROM_ONE = 5;
    private static final int MOST_OPEN = 50;
    private static final Duration WITHIN = Duration.ofHours(1);

    @PersistenceContext(unitName = "hiroba")
    private EntityManager database;

    @Inject
    private Event<CaseChanged> changes;

    @Inject
    private Clock clock;

    /**
     * Takes a reader's report about a public case; the same words sent twice are one report.
     *
     * @param text   at most 2,000 characters
     * @param sender where it came from, as a keyed hash: five reports an hour are taken from one place
     * @throws BadInput for words that are missing, too many or not text
     * @throws Refusal {@code UNKNOWN} for a case that is not public; {@code TOO_OFTEN}
     */
    @Transactional
    public void report(long id, @Nullable String text, String sender) {
        KnowhowCase about = database.find(KnowhowCase.class, id);
        if (about == null || !about.isPublished()) {
            throw Refusal.unknown();
        }
        String words = Words.checked("text", text, LONGEST);
        List<Concern> recent = database
                .createQuery("select n from Concern n where n.sender = :sender and n.at > :since", Concern.class)
                .setParameter("sender", sender).setParameter("since", clock.instant().minus(WITHIN)).getResultList();
        Concern reported = new Concern(id, words, sender, clock.instant());
        if (recent.stream().map(Concern::view).anyMatch(
                known -> known.caseId() == id && known.text().equals(reported.view().text()))) {
            return;
        }
        long open = database
                .createQuery("select count(n) from Concern n where n.caseId = :id and n.settledAt is null", Long.class)
                .setParameter("id", id).getSingleResult();
        if (recent.size() >= MOST_FROM_ONE || open >= MOST_OPEN) {
            throw new Refusal(Kind.TOO_OFTEN, List.of(new BadInput.Problem("", Messages.say("knowhow.concern.often"))),
                    (int) WITHIN.toSeconds());
        }
        database.persist(reported);
        changes.fire(new CaseChanged(id, Change.CONCERN_REPORTED, READER));
    }

    /** Open concerns about the cases of others, the oldest first. @throws Refusal {@code NOT_ALLOWED} */
    @Transactional
    public Listed<ConcernView> open(Actor editor, int page, int size) {
        requireEditor(editor);
        String open = " from Concern n where n.settledAt is null and n.caseId not in"
                + " (select c.id from KnowhowCase c where c.author = :me)";
        long total = database.createQuery("select count(n)" + open, Long.class)
                .setParameter("me", editor.account()).getSingleResult();
        return new Listed<>(total, database.createQuery("select n" + open + " order by n.id", Concern.class)
                .setParameter("me", editor.account()).setFirstResult((page - 1) * size).setMaxResults(size)
                .getResultStream().map(Concern::view).toList());
    }

    /** One concern about the case of somebody else. @throws Refusal {@code UNKNOWN}, {@code NOT_ALLOWED} */
    @Transactional
    public ConcernView look(Actor editor, long concern) {
        return find(editor, concern).view();
    }

    /** Says that a concern is looked into. Twice is once. @throws Refusal {@code UNKNOWN}, {@code NOT_ALLOWED} */
    @Transactional
    public void settle(Actor editor, long concern) {
        Concern found = find(editor, concern);
        if (found.isOpen()) {
            found.settle(editor.account(), clock.instant());
            changes.fire(new CaseChanged(found.caseId(), Change.CONCERN_SETTLED, editor.auditName()));
        }
    }

    private Concern find(Actor editor, long concern) {
        requireEditor(editor);
        Concern found = database.find(Concern.class, concern);
        KnowhowCase about = found == null ? null : database.find(KnowhowCase.class, found.caseId());
        if (found == null || about == null) {
            throw Refusal.unknown();
        }
        if (about.isBy(editor)) {
            throw new Refusal(Kind.NOT_ALLOWED, Messages.say("knowhow.review.own"));
        }
        return found;
    }

    private static void requireEditor(Actor actor) {
        if (!actor.is(Role.EDITOR)) {
            throw new Refusal(Kind.NOT_ALLOWED, Messages.say("knowhow.editor"));
        }
    }
}
