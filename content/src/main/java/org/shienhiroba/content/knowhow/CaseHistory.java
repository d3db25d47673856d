package org.shienhiroba.content.knowhow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.shienhiroba.content.account.Actor;
import org.shienhiroba.content.account.Role;
import org.shienhiroba.content.platform.Refusal;

/**
 * The door to what is not public of a case, for its author and for editors; to everybody else it is unknown. What editors
 * read goes into the audit. Thread-safe.
 */
@ApplicationScoped
public class CaseHistory {

    @Inject
    private CaseStore store;

    @Inject
    private Event<CaseRead> reads;

    /**
     * The unpublished side of a case: for its author always, for an editor where something was submitted and is not what
     * everybody reads. Empty for everybody else, and for an editor where the public text is all there is.
     */
    @Transactional
    public Optional<WorkView> unpublished(Actor actor, long id) {
        Optional<KnowhowCase> found = store.find(id);
        if (found.filter(one -> one.isBy(actor)).isPresent()) {
            return found.map(store::work);
        }
        if (!actor.is(Role.EDITOR)) {
            return Optional.empty();
        }
        return found.filter(one -> one.isGone() || one.isSubmitted() || one.workState() == CaseState.RETURNED)
                .map(one -> {
                    reads.fire(new CaseRead(id, actor.auditName()));
                    return store.work(one, store.submitted(one), false);
                });
    }

    /** The submitted texts of a case without their words, the oldest first. @throws Refusal {@code UNKNOWN} */
    @Transactional
    public List<RevisionView> revisions(Actor actor, long id) {
        readable(actor, id);
        return store.revisions(id).stream().map(CaseRevision::view).toList();
    }

    /** The words of one submitted text. @throws Refusal {@code UNKNOWN} */
    @Transactional
    public CaseDraft revision(Actor actor, long id, int number) {
        KnowhowCase one = readable(actor, id);
        CaseDraft text = store.revisions(id).stream().filter(revision -> revision.number() == number).findFirst()
                .orElseThrow(Refusal::unknown).draft();
        if (!one.isBy(actor)) {
            reads.fire(new CaseRead(id, actor.auditName()));
        }
        return text;
    }

    private KnowhowCase readable(Actor actor, long id) {
        return store.find(id)
                .filter(one -> one.isBy(actor) || (actor.is(Role.EDITOR) && !store.revisions(id).isEmpty()))
                .orElseThrow(Refusal::unknown);
    }
}
