/**
 * The pages of the editors: what waits, one case under review, its history; and the page on which a reader reports a
 * concern. What an author changed is worked out here; what may be decided is {@code content.knowhow}'s.
 */
@NullMarked
package org.shienhiroba.web.pages.review;

import org.jspecify.annotations.NullMarked;
