package org.shienhiroba.web.http;

import java.lang.System.Logger.Level;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.UUID;

/** Something that must not happen did: written to the log under a number that the reader is given. */
public final class Incident {
    private static final System.Logger LOG = System.getLogger(Incident.class.getName());

    private Incident() {}

    /**
     * Writes where it happened. Messages of exceptions are left out: they may hold what the reader sent.
     *
     * @return the number
     */
    public static String report(Throwable thrown) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.ERROR, () -> "incident " + number + trace(thrown));
        return number;
    }

    static String trace(Throwable thrown) {
        StringBuilder trace = new StringBuilder();
        Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable cause = thrown; cause != null && told.add(cause); cause = cause.getCause()) {
            trace.append(told.size() == 1 ? "\n" : "\ncaused by ").append(cause.getClass().getName());
            for (StackTraceElement frame : cause.getStackTrace()) {
                trace.append("\n\tat ").append(frame);
            }
        }
        return trace.toString();
    }
}
