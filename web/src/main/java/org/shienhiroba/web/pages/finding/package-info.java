/** Searching and browsing cases. */
@NullMarked
package org.shienhiroba.web.pages.finding;

import org.jspecify.annotations.NullMarked;
