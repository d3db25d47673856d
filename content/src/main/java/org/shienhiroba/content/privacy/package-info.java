/**
 * Finds in a text what could tell who a person is, and says what to write instead. Pure: takes text, gives findings, keeps
 * nothing. What a finding means for a case is decided in {@code knowhow}.
 *
 * <p>{@link org.shienhiroba.content.privacy.PrivacyCheck} is the door. Each rule reads figures by patterns whose every piece is
 * bounded, or words by windows of bounded size, so that no text costs more than in proportion to its length. How well they
 * find is measured on {@code judged.tsv} beside the tests, whose even lines no rule may be changed for.
 */
@NullMarked
package org.shienhiroba.content.privacy;

import org.jspecify.annotations.NullMarked;
