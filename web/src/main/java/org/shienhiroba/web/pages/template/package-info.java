/** What every page has: words, the way around, the page for errors. */
@NullMarked
package org.shienhiroba.web.pages.template;

import org.jspecify.annotations.NullMarked;
