/** Signing in and out, applying, one-time links, and one's own account. */
@NullMarked
package org.shienhiroba.web.pages.account;

import org.jspecify.annotations.NullMarked;
