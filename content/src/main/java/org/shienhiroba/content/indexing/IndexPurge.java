package org.shienhiroba.content.indexing;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.search.IndexUnavailableException;
import org.shienhiroba.search.SearchEngine;

/**
 * Frees the files of the index of what is public no longer, at the times that {@link PurgePlan} says. In a thread of its own:
 * in a large index it takes seconds, and a new case shall not wait for it.
 */
@ApplicationScoped
class IndexPurge {
    private static final Logger LOG = System.getLogger(IndexPurge.class.getName());

    @Inject
    private SearchEngine engine;

    @Inject
    private Clock clock;

    @Resource
    private ManagedThreadFactory threads;

    private final PurgePlan plan = new PurgePlan();
    private final AtomicReference<@Nullable Thread> worker = new AtomicReference<>();

    /** Says that the index was changed. */
    void changed() {
        plan.changed(clock.instant());
    }

    /** Begins a purge where it is time for one. To be called every second or so. */
    void look() {
        if (plan.begin(clock.instant())) {
            Thread thread = threads.newThread(this::purge);
            thread.setName("index-purge");
            worker.set(thread);
            thread.start();
        }
    }

    private void purge() {
        boolean purged = false;
        try {
            engine.purge();
            purged = true;
        } catch (IndexUnavailableException e) {
            LOG.log(Level.WARNING, "the index still holds what was removed from it; trying again: {0}",
                    e.getCause() == null ? e.getMessage() : e.getCause().getClass().getName());
        } finally {
            plan.ended(purged, clock.instant());
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
}
