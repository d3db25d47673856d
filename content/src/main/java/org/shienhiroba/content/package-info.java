/** What the portal knows and the rules it keeps, by component; each component's own package says what it is for. */
@NullMarked
package org.shienhiroba.content;

import org.jspecify.annotations.NullMarked;
