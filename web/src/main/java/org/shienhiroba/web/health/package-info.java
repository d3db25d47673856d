/** What the operator's watchdog asks. Tells states and counts, never what lies inside. */
@NullMarked
package org.shienhiroba.web.health;

import org.jspecify.annotations.NullMarked;
