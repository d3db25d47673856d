/** The work of editors, for programs: what waits, and what they decide. */
@NullMarked
package org.shienhiroba.web.api.review;

import org.jspecify.annotations.NullMarked;
