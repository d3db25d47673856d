package org.shienhiroba.content.indexing;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ServiceConfigurationError;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.agency.AgencyTypeChanged;
import org.shienhiroba.content.directory.AgencyChanged;
import org.shienhiroba.content.directory.DirectoryChanged;
import org.shienhiroba.content.knowhow.CaseChanged;
import org.shienhiroba.content.platform.StartOrder;
import org.shienhiroba.search.IndexPosition;
import org.shienhiroba.search.IndexStatus;
import org.shienhiroba.search.IndexedDocument;
import org.shienhiroba.search.SearchEngine;

/**
 * Makes the index follow the database: takes tasks from the {@link Outbox}, reloads what changed, applies it to the index,
 * and only when the index has committed deletes the tasks. A nudge after each commit makes it quick, a look every second
 * makes it certain. Rebuilds the index where it is missing, damaged, outdated or of another database. What was removed is
 * found no more at once, and {@link IndexPurge} makes it go from the files, too.
 */
@ApplicationScoped
class IndexRelay {
    private static final Logger LOG = System.getLogger(IndexRelay.class.getName());
    private static final int BATCH = 200;
    private static final long LOOK_EVERY_SECONDS = 1;
    /** After failures in a row; a change still wakes the relay at once. */
    private static final long LONGEST_WAIT_SECONDS = 16;
    /** How long the start waits for the index: long enough for some thousand cases; a larger index goes on in the background. */
    private static final long START_WAITS_SECONDS = 10;

    @Inject
    private SearchEngine engine;

    @Inject
    private Outbox outbox;

    @Inject
    private DocumentSources documents;

    @Inject
    private IndexPurge purge;

    @Resource
    private ManagedThreadFactory threads;

    private final Semaphore nudges = new Semaphore(0);
    private final CountDownLatch firstRound = new CountDownLatch(1);
    private final AtomicReference<@Nullable Thread> worker = new AtomicReference<>();

    void start(@Observes @Priority(StartOrder.INDEX) Startup start) {
        Thread thread = threads.newThread(this::work);
        thread.setName("index-relay");
        worker.set(thread);
        thread.start();
        try {
            if (!firstRound.await(START_WAITS_SECONDS, TimeUnit.SECONDS)) {
                LOG.log(Level.INFO, "the search index is still being made; searching is available later");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @PreDestroy
    void stop() {
        Thread thread = worker.getAndSet(null);
        if (thread != null) {
            thread.interrupt();
            try {
                thread.join(TimeUnit.SECONDS.toMillis(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    void nudge(@Observes(during = TransactionPhase.AFTER_SUCCESS) CaseChanged change) {
        if (change.change().isPublic()) {
            nudges.release();
        }
    }

    void nudge(@Observes(during = TransactionPhase.AFTER_SUCCESS) AgencyTypeChanged change) {
        nudges.release();
    }

    void nudge(@Observes(during = TransactionPhase.AFTER_SUCCESS) AgencyChanged change) {
        nudges.release();
    }

    void nudge(@Observes(during = TransactionPhase.AFTER_SUCCESS) DirectoryChanged change) {
        nudges.release();
    }

    private void work() {
        long wait = LOOK_EVERY_SECONDS;
        while (worker.get() != null) {
            // a disk that stays full shall not be filled with a line of log each second
            wait = follow() ? LOOK_EVERY_SECONDS : Math.min(2 * wait, LONGEST_WAIT_SECONDS);
            firstRound.countDown();
            try {
                nudges.tryAcquire(wait, TimeUnit.SECONDS);
                nudges.drainPermits();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** One round: a whole index first, then the tasks that wait. A round that fails says false and leaves its tasks for the next. */
    private boolean follow() {
        try {
            if (!isSound()) {
                rebuild();
            }
            while (relay()) {
                // until the outbox is empty
            }
            purge.look();
            return true;
        } catch (RuntimeException | LinkageError | ServiceConfigurationError e) { // the relay's last resort: the next round tries again
            if (worker.get() != null) {
                LOG.log(Level.WARNING, "the index could not follow; trying again: {0}", e.getClass().getName());
                LOG.log(Level.DEBUG, "the index could not follow", e);
            }
            return false;
        }
    }

    private boolean isSound() {
        IndexStatus status = engine.status();
        return status.readable() && status.current() && engine.position().map(outbox::fed).orElse(false);
    }

    private void rebuild() {
        IndexPosition position = outbox.position();
        LOG.log(Level.INFO, "rebuilding the search index");
        try (Stream<IndexedDocument> all = documents.all()) {
            engine.rebuild(all, position);
        }
        LOG.log(Level.INFO, "search index rebuilt: {0} documents", engine.status().documents());
    }

    private boolean relay() {
        Outbox.Batch batch = outbox.next(BATCH);
        if (batch.taskIds().isEmpty()) {
            return false;
        }
        DocumentSources.State state = documents.of(batch.changed());
        engine.apply(state.documents(), state.gone(), batch.upTo());
        purge.changed();
        outbox.done(batch);
        return true;
    }
}
