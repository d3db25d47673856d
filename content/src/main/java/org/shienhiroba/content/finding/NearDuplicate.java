package org.shienhiroba.content.finding;

import org.shienhiroba.content.knowhow.CaseCard;

/**
 * A published case that holds much of a given text.
 *
 * @param card  the case
 * @param share how much of the given text is found in it, the same or nearly so: above 0, to 1
 */
public record NearDuplicate(CaseCard card, double share) {}
