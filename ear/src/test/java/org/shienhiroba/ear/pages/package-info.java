/** Tests of the pages in a real browser. */
@NullMarked
package org.shienhiroba.ear.pages;

import org.jspecify.annotations.NullMarked;
