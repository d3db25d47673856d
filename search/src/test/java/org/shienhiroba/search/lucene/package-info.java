/** Tests of the embedded engine. */
@NullMarked
package org.shienhiroba.search.lucene;

import org.jspecify.annotations.NullMarked;
