/**
 * Content that comes as files: the starter content of the product and the operator's own, checked and loaded at start.
 *
 * <p>Nothing depends on this package.
 */
@NullMarked
package org.shienhiroba.content.starter;

import org.jspecify.annotations.NullMarked;
