package org.shienhiroba.web.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.shienhiroba.content.platform.Settings;

/** How long a session lasts without being used, as the operator has set it; read once. */
@ApplicationScoped
class SessionRules {

    @Inject
    private Settings settings;

    private final AtomicReference<Duration> idle = new AtomicReference<>(Duration.ZERO);

    @PostConstruct
    void read() {
        idle.set(settings.sessionTime());
    }

    Duration idle() {
        return Objects.requireNonNullElse(idle.get(), Duration.ZERO);
    }
}
