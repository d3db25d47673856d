package org.shienhiroba.ear;

import java.net.URI;

/**
 * The one portal with starter content and trial accounts that most tests of a round share; started when first asked for. A
 * test that uses up what one address is allowed speaks for another one by {@code X-Forwarded-For}.
 */
public final class PortalUnderTest {
    private static Portal running;

    private PortalUnderTest() {}

    /** The address of its home page, without the slash. */
    public static URI base() {
        return portal().base();
    }

    /** The portal itself. */
    public static synchronized Portal portal() {
        if (running == null) {
            running = Portal.fresh("shared").withTrialAccounts().with("HIROBA_PROXY", "127.0.0.1").start();
        }
        return running;
    }

    static synchronized void stop() {
        if (running != null) {
            running.close();
            running = null;
        }
    }
}
