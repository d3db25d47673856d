package org.shienhiroba.content.finding;

import java.util.List;
import org.shienhiroba.content.knowhow.CaseCard;

/**
 * A case that is like another, with the reason.
 *
 * @param card   the case
 * @param words  telling words that both hold; may be empty
 * @param shared labels of what else both have, the category first; may be empty
 */
public record SimilarCase(CaseCard card, List<String> words, List<String> shared) {}
