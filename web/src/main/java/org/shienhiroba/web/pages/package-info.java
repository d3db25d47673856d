/**
 * The portal for people: one package for each component of the content, one small bean for each page. A page's address, its
 * view and its bean share a stem; the bean holds what the view shows and nothing that the content's doors decide.
 */
@NullMarked
package org.shienhiroba.web.pages;

import org.jspecify.annotations.NullMarked;
