/** Tests of what an operator does and sees: the script, its settings, its refusals. */
@NullMarked
package org.shienhiroba.ear.operation;

import org.jspecify.annotations.NullMarked;
