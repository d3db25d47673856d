package org.shienhiroba.ear.bench;

import java.util.function.LongSupplier;

/**
 * One way of asking a contestant.
 *
 * @param name    as reports call it, unique
 * @param opening makes a client of its own for each thread
 * @param cpu     processor time used so far, in nanoseconds, by the process that answers
 */
record Way(String name, Opening opening, LongSupplier cpu) {

    /** Makes clients. */
    @FunctionalInterface
    interface Opening {
        Client open() throws Exception;
    }

    /** Asks and reads the whole answer; used by one thread. */
    @FunctionalInterface
    interface Client extends AutoCloseable {
        void ask(String query) throws Exception;

        @Override
        default void close() throws Exception {
            // most have nothing to close
        }
    }

    /** A way whose clients need nothing of their own. */
    static Way of(String name, Client client, LongSupplier cpu) {
        return new Way(name, () -> client, cpu);
    }
}
