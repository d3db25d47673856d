package org.shienhiroba.content.audit;

import java.time.Instant;

/**
 * One line of the audit.
 *
 * @param id        its number
 * @param at        when
 * @param actor     who: {@code account:12}, or the name of a command
 * @param action    what happened
 * @param subject   the kind of thing: {@code case}, {@code account} …
 * @param subjectId which one
 */
public record AuditRow(long id, Instant at, String actor, String action, String subject, String subjectId) {}
