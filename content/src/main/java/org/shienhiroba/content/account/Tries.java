package org.shienhiroba.content.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.List;
import org.shienhiroba.content.account.SignInLedger.Count;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.platform.Refusal;

/** Lets a try begin, or refuses it: whoever must wait is told so at once and costs next to nothing. */
@ApplicationScoped
class Tries {
    /** Two first tries at once both make the same counter; one of them begins again. */
    private static final int ATTEMPTS = 5;

    @Inject
    private SignInLedger ledger;

    /**
     * Counts a try.
     *
     * @throws Refusal where it must wait
     */
    void begin(List<Count> counts) {
        refuseFor(ledger.waiting(counts));
        if (ledger.isPurgeDue()) {
            ledger.purge();
        }
        for (int attempt = 1;; attempt++) {
            try {
                refuseFor(ledger.begin(counts));
                return;
            } catch (PersistenceException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /**
     * Counts a try of a form that strangers can send.
     *
     * @param form    which form
     * @param address where it comes from
     * @throws Refusal where it must wait
     */
    void beginForm(String form, String address) {
        begin(List.of(new Count(ledger.keyed("form", form, address), TryRule.FORM, null)));
    }

    private static void refuseFor(Duration wait) {
        if (wait.isPositive()) {
            long seconds = wait.toSeconds() + 1;
            throw new Refusal(Refusal.Kind.TOO_OFTEN,
                    List.of(new Problem("", Messages.say("account.tooOften", seconds))), (int) seconds);
        }
    }
}
