/**
 * わたしの地域: turns the kinds of agency that a page speaks of into real offices near the reader. The region travels in the
 * address ({@code area}) and is remembered on the reader's device alone; nothing of it is kept here.
 */
@NullMarked
package org.shienhiroba.web.pages.region;

import org.jspecify.annotations.NullMarked;
