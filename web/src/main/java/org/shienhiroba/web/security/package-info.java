/**
 * Who is asking: sessions on pages, Basic and tokens on REST, and what a session is worth. The accounts themselves and the
 * rules for passwords are {@code content.account}'s.
 */
@NullMarked
package org.shienhiroba.web.security;

import org.jspecify.annotations.NullMarked;
