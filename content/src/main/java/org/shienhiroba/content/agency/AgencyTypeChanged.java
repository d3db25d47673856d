package org.shienhiroba.content.agency;

/**
 * Event: a kind of agency was added or rewritten. Fired within the transaction.
 *
 * @param code  which
 * @param actor who did it
 */
public record AgencyTypeChanged(String code, String actor) {}
