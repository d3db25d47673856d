/** Lists of agencies and municipalities, brought by programs. */
@NullMarked
package org.shienhiroba.web.api.intake;

import org.jspecify.annotations.NullMarked;
