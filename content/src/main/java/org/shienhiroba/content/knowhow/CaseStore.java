package org.shienhiroba.content.knowhow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.account.Actor;
import org.shienhiroba.content.knowhow.CaseChanged.Change;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.content.platform.Refusal.Kind;

/** What the doors for authors and for editors share: a case with its revisions and its talk, inside their transaction. */
@ApplicationScoped
class CaseStore {

    @PersistenceContext(unitName = "hiroba")
    private EntityManager database;

    @Inject
    private CaseCheck check;

    @Inject
    private Event<CaseChanged> changes;

    @Inject
    private Clock clock;

    Optional<KnowhowCase> find(long id) {
        return Optional.ofNullable(database.find(KnowhowCase.class, id));
    }

    /** A case of which nobody else changes anything until the transaction ends; empty for an unknown number. */
    Optional<KnowhowCase> lock(long id) {
        return Optional.ofNullable(database.find(KnowhowCase.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(KnowhowCase one) {
        database.persist(one);
    }

    /** Refuses where the text began from another version than the one there is. */
    static void requireVersion(KnowhowCase one, @Nullable Integer version) {
        if (version != null && version != one.version()) {
            throw new Refusal(Kind.STALE, Messages.say("knowhow.stale"));
        }
    }

    void changed(KnowhowCase one, Change change, Actor actor) {
        changes.fire(new CaseChanged(one.id(), change, actor.auditName()));
    }

    /** Keeps the draft as it is submitted. */
    void keepRevision(KnowhowCase one) {
        database.persist(new CaseRevision(one.id(), lastNumber(one) + 1, one.draft(), clock.instant()));
    }

    /** What came of the text that waits; nothing where none does. */
    void endRevision(KnowhowCase one, RevisionOutcome outcome, Actor by) {
        revisions(one.id()).stream().filter(revision -> revision.view().outcome() == RevisionOutcome.WAITING)
                .forEach(revision -> revision.end(outcome, by.account(), clock.instant()));
    }

    /** The submitted texts, the oldest first. */
    List<CaseRevision> revisions(long id) {
        return database.createQuery("select r from CaseRevision r where r.caseId = :id order by r.number",
                CaseRevision.class).setParameter("id", id).getResultList();
    }

    /** What was submitted last, or the public text: never what the author is writing at this moment. */
    CaseDraft submitted(KnowhowCase one) {
        List<CaseRevision> revisions = revisions(one.id());
        CaseContent before = one.content();
        return !revisions.isEmpty()
                ? revisions.getLast().draft()
                : before == null ? CaseDraft.EMPTY : CaseDraft.of(before);
    }

    /** The number of the last submitted text; of the public one for what was never submitted; 0 for none. */
    int lastNumber(KnowhowCase one) {
        Integer last = database
                .createQuery("select max(r.number) from CaseRevision r where r.caseId = :id", Integer.class)
                .setParameter("id", one.id()).getSingleResult();
        return last == null ? one.isIllustration() ? one.revision() : 0 : last;
    }

    void say(KnowhowCase one, Actor who, TalkKind kind, @Nullable String section, String words) {
        database.persist(
                new CaseMessage(one.id(), lastNumber(one), clock.instant(), who.account(), kind, section, words));
    }

    List<TalkView> talk(long id) {
        return database.createQuery("select m from CaseMessage m where m.caseId = :id order by m.id", CaseMessage.class)
                .setParameter("id", id).getResultStream().map(CaseMessage::view).toList();
    }

    /** The case with the text its author works on. */
    WorkView work(KnowhowCase one) {
        return work(one, one.draft(), one.isBeingWritten() || one.workState() == null);
    }

    /** The case with one of its texts. */
    WorkView work(KnowhowCase one, CaseDraft text, boolean editable) {
        // the version counts what this transaction has changed, too
        database.flush();
        return new WorkView(one.id(), one.version(), one.standing(), one.state(), one.author(), text,
                check.findings(text), check.against(text), editable, one.revision(), lastNumber(one), one.savedAt(),
                one.submittedAt(), one.publishedOn(), one.reviewBy(), talk(one.id()));
    }
}
