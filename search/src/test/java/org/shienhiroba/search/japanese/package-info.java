/** Tests of the analysis. */
@NullMarked
package org.shienhiroba.search.japanese;

import org.jspecify.annotations.NullMarked;
