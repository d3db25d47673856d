package org.shienhiroba.content.knowhow;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a queue of the editors.
 *
 * @param id       the case
 * @param title    title of the submitted text; of the public one where there is no other
 * @param number   number of the submitted text
 * @param revision number of the public text; 0 where the case is new
 * @param since    since when it stands there
 * @param reviewBy day by which it was to be read again; null unless it is public
 * @param findings findings of the privacy check in that text, those the author keeps
 * @param concerns open concerns of readers
 */
public record QueuedCase(
        long id,
        String title,
        int number,
        int revision,
        Instant since,
        @Nullable LocalDate reviewBy,
        int findings,
        long concerns) {}
