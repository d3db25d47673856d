package org.shienhiroba.content.directory.intake;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.StartOrder;

/** Forgets, now and then, the files that nobody came back to. */
@ApplicationScoped
class IntakeSweep {
    private static final long HOURS = 6;

    @Inject
    private Intakes intakes;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private final AtomicReference<@Nullable ScheduledFuture<?>> sweep = new AtomicReference<>();

    void start(@Observes @Priority(StartOrder.INDEX) Startup start) {
        sweep.set(scheduler.scheduleWithFixedDelay(intakes::sweep, 0, HOURS, TimeUnit.HOURS));
    }

    @PreDestroy
    void stop() {
        ScheduledFuture<?> task = sweep.getAndSet(null);
        if (task != null) {
            task.cancel(false); // it would outlive the portal in the server
        }
    }
}
