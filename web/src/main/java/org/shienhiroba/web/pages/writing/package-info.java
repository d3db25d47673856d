/**
 * The author's pages: writing a case, seeing it as readers will, the receipt, and one's own cases with the next step of
 * each. Nothing is held between requests but the draft in the database; what a page shows of an unsaved text came with the
 * request.
 */
@NullMarked
package org.shienhiroba.web.pages.writing;

import org.jspecify.annotations.NullMarked;
