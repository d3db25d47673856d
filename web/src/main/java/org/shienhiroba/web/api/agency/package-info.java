/** Kinds of agency for programs. */
@NullMarked
package org.shienhiroba.web.api.agency;

import org.jspecify.annotations.NullMarked;
