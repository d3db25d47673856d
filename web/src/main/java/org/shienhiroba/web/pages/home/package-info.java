/** The first page. */
@NullMarked
package org.shienhiroba.web.pages.home;

import org.jspecify.annotations.NullMarked;
