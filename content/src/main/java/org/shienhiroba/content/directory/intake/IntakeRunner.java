package org.shienhiroba.content.directory.intake;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.account.Actor;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.platform.Refusal;

/**
 * Does what takes long with a file: one thing at a time for each import, in a transaction that may last. Not to be called
 * within a transaction. Thread-safe.
 */
@ApplicationScoped
public class IntakeRunner {
    private static final Logger LOG = System.getLogger(IntakeRunner.class.getName());
    /** For the largest files on slow disks; the usual transaction of the server ends after minutes. */
    private static final int SECONDS = 3600;

    @Inject
    private Intakes intakes;

    @Inject
    private IntakeTasks tasks;

    @Resource
    private ManagedExecutorService executor;

    @Resource
    private UserTransaction transaction;

    /**
     * Does it now.
     *
     * @throws Refusal as the door does, and {@code CONFLICT} where the import is being worked on
     */
    public void run(Actor admin, long id, IntakeTask task) {
        begin(admin, id, task);
        perform(admin, id, task);
    }

    /**
     * Begins it, and comes back at once. How far it is, the view of the import tells; also why it was refused.
     *
     * @throws Refusal as {@link #run}
     */
    public void start(Actor admin, long id, IntakeTask task) {
        begin(admin, id, task);
        executor.execute(() -> {
            try {
                perform(admin, id, task);
            } catch (Refusal refusal) {
                LOG.log(Level.INFO, "import {0}: {1} refused", id, task);
            }
        });
    }

    private void begin(Actor admin, long id, IntakeTask task) {
        if (!intakes.view(admin, id).state().isOpen()) {
            throw new Refusal(Refusal.Kind.CONFLICT, Messages.say("intake.over"));
        }
        if (!tasks.begin(id, task)) {
            throw new Refusal(Refusal.Kind.CONFLICT, Messages.say("intake.working"));
        }
    }

    private void perform(Actor admin, long id, IntakeTask task) {
        @Nullable
        String problem = Messages.say("intake.failed");
        try {
            lasting(SECONDS);
            switch (task) {
                case CHECK -> intakes.check(id, rows -> tasks.progress(id, rows));
                case APPLY -> intakes.apply(admin, id, rows -> tasks.progress(id, rows));
            }
            problem = null;
            LOG.log(Level.INFO, "import {0}: {1} done", id, task);
        } catch (Refusal refusal) {
            problem = refusal.problems().stream().map(Problem::message).findFirst().orElse(problem);
            throw refusal;
        } finally {
            lasting(0);
            tasks.end(id, problem);
        }
    }

    /** @param seconds how long the next transactions of this thread may last; 0 for as long as usual */
    private void lasting(int seconds) {
        try {
            transaction.setTransactionTimeout(seconds);
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }
}
