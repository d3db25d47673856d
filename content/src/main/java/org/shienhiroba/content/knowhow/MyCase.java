package org.shienhiroba.content.knowhow;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the author's own cases, for the list of them.
 *
 * @param id          its number
 * @param version     changes with each change
 * @param title       title of the newest text; empty where none is written yet
 * @param category    main category of the newest text, if chosen
 * @param status      where the newest text stands
 * @param state       what the public can read of it
 * @param missing     how many things keep the newest text from being submitted; 0 unless it is being written
 * @param openFindings how many findings of the newest text wait for the author; 0 unless it is being written
 * @param requests    how many sections an editor commented on when it was returned; 0 unless it is {@code RETURNED}
 * @param reason      why it was returned, or taken from the public; null for neither
 * @param changedAt   when it was last saved, submitted or decided on
 * @param publishedOn first day of publication
 * @param reviewBy    day by which an editor reads it again
 * @param submitted   number of the last submitted text; 0 before the first
 */
public record MyCase(
        long id,
        int version,
        String title,
        @Nullable CategoryView category,
        CaseState status,
        CaseState state,
        int missing,
        int openFindings,
        int requests,
        @Nullable String reason,
        Instant changedAt,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate reviewBy,
        int submitted) {}
