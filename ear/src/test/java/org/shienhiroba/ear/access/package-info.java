/** Who may do and see what: every operation and page for every role, and unpublished text, which nobody else ever sees. */
@NullMarked
package org.shienhiroba.ear.access;

import org.jspecify.annotations.NullMarked;
