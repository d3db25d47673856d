/** What administrators see: accounts and the audit. */
@NullMarked
package org.shienhiroba.web.pages.admin;

import org.jspecify.annotations.NullMarked;
