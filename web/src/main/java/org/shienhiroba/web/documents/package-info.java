/**
 * What is neither a page nor REST: the plain-text edition of a case, the feed, the sitemap, the note to robots. All reading,
 * without session, and whole by themselves.
 */
@NullMarked
package org.shienhiroba.web.documents;

import org.jspecify.annotations.NullMarked;
