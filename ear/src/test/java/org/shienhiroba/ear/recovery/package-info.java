/** Tests that kill the portal or damage its index, and start it again. */
@NullMarked
package org.shienhiroba.ear.recovery;

import org.jspecify.annotations.NullMarked;
