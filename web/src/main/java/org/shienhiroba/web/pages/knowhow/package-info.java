/** Reading one case, and those like it. */
@NullMarked
package org.shienhiroba.web.pages.knowhow;

import org.jspecify.annotations.NullMarked;
