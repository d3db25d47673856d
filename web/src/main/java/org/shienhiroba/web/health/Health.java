package org.shienhiroba.web.health;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.search.IndexStatus;

/**
 * How the portal is.
 *
 * @param status UP or DOWN
 * @param checks what was looked at
 */
public record Health(State status, List<Check> checks) {

    /** One word for all. */
    public enum State {
        UP, DOWN;

        static State of(boolean up) {
            return up ? UP : DOWN;
        }
    }

    /**
     * One thing that was looked at.
     *
     * @param name   what
     * @param status how it is
     * @param data   more about it
     */
    public record Check(String name, State status, @Nullable IndexStatus data) {}

    /** The process lives, whatever it can do. */
    static Health live() {
        return new Health(State.UP, List.of());
    }

    /** Requests can be answered: the database can be reached and there is an index to search. */
    static Health ready(boolean database, IndexStatus index) {
        return new Health(State.of(database && index.readable()),
                List.of(new Check("database", State.of(database), null),
                        new Check("index", State.of(index.readable()), index)));
    }
}
