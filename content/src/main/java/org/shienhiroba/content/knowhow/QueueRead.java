package org.shienhiroba.content.knowhow;

/**
 * Event: somebody read a list with titles of unpublished texts. Fired within the transaction.
 *
 * @param queue which list
 * @param actor who read it
 */
public record QueueRead(ReviewQueue queue, String actor) {}
