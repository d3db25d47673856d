package org.shienhiroba.content.audit;

import java.time.Instant;

/**
 * Which lines of the audit an administrator wants to see. An empty text asks for all.
 *
 * @param actor     who, as the audit knows them, such as {@code account:12}
 * @param action    what happened
 * @param subject   the kind of thing
 * @param subjectId which one
 * @param from      from this moment
 * @param until     before this moment
 * @param page      from 1
 * @param size      at most this many, 1 to 100
 */
public record AuditQuery(
        String actor,
        String action,
        String subject,
        String subjectId,
        Instant from,
        Instant until,
        int page,
        int size) {}
