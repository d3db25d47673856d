/** Lists of agencies and municipalities, taken in by a whole portal. */
@NullMarked
package org.shienhiroba.ear.intake;

import org.jspecify.annotations.NullMarked;
