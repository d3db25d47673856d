/** Tests of measuring. */
@NullMarked
package org.shienhiroba.search.evaluation;

import org.jspecify.annotations.NullMarked;
