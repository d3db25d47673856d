package org.shienhiroba.content.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock of the portal, in Japan's time: a day of publication is a day in Japan wherever the server stands. */
@ApplicationScoped
class SystemClock {

    /** The clock to inject instead of calling {@code now()} bare. */
    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Tokyo"));
    }
}
