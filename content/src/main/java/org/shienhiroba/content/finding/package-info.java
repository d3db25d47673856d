/**
 * Finding cases: {@link org.shienhiroba.content.finding.CaseFinder} is the door to the search engine for readers.
 */
@NullMarked
package org.shienhiroba.content.finding;

import org.jspecify.annotations.NullMarked;
