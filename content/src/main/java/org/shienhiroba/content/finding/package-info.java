/**
 * Finding cases: {@link org.shienhiroba.content.finding.CaseFinder} is the door to the search engine for readers,
 * {@link org.shienhiroba.content.finding.NearDuplicates} the one for authors who are about to submit.
 */
@NullMarked
package org.shienhiroba.content.finding;

import org.jspecify.annotations.NullMarked;
