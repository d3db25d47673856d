package org.shienhiroba.content.directory;

/**
 * Event: an import changed the offices that carry its number. Fired within the transaction, after all is written.
 *
 * @param intake the import
 * @param actor  who applied it, as the audit knows them
 */
public record DirectoryChanged(long intake, String actor) {}
