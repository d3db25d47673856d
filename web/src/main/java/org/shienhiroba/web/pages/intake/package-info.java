/** Lists of agencies and municipalities, brought and looked at by administrators. */
@NullMarked
package org.shienhiroba.web.pages.intake;

import org.jspecify.annotations.NullMarked;
