/**
 * Measures how well the engine finds what is meant, on any collection in the layout of the BEIR benchmark: {@code ./portal
 * evaluate}. Queries go through {@link org.shienhiroba.search.SearchEngine#search}, the code that serves the portal, so
 * that a figure says something of the product.
 *
 * <p>Nothing of the running portal depends on this package; the JSON library it reads with is not part of the archive.
 */
@NullMarked
package org.shienhiroba.search.evaluation;

import org.jspecify.annotations.NullMarked;
