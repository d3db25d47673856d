package org.shienhiroba.content.directory.place;

/**
 * Event: municipalities were added, or more is known of some. Fired within the transaction.
 *
 * @param renamed whether offices there may be looked for by other words than before
 */
public record MunicipalitiesChanged(boolean renamed) {}
