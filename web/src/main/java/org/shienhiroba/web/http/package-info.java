/**
 * What lies beneath pages and REST: which address leads where, and what a reader sees when something goes wrong. Knows no
 * case and no agency.
 */
@NullMarked
package org.shienhiroba.web.http;

import org.jspecify.annotations.NullMarked;
