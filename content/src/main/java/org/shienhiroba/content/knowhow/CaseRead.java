package org.shienhiroba.content.knowhow;

/**
 * Event: somebody other than the author read the unpublished text of a case. Fired within the transaction.
 *
 * @param id    which case
 * @param actor who read it
 */
public record CaseRead(long id, String actor) {}
