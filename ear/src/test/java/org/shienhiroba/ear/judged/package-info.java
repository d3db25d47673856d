/** Tests of relevance: queries that people judged, asked as readers ask them. */
@NullMarked
package org.shienhiroba.ear.judged;

import org.jspecify.annotations.NullMarked;
