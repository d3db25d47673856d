/** The kinds of agency and what they do. */
@NullMarked
package org.shienhiroba.web.pages.agency;

import org.jspecify.annotations.NullMarked;
