package org.shienhiroba.content.directory;

/**
 * Event: an editor changed what is said of an office. Fired within the transaction.
 *
 * @param id    which
 * @param actor who did it, as the audit knows them
 */
public record AgencyChanged(long id, String actor) {}
