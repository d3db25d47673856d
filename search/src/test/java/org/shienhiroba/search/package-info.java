/** Tests of the module as a whole. */
@NullMarked
package org.shienhiroba.search;

import org.jspecify.annotations.NullMarked;
