/**
 * The search of the portal as others see it: one engine, the documents it holds and the records it takes and gives.
 *
 * <p>Knows nothing of cases, databases or servers: a document has an id, a title, named sections of text and facets.
 * What belongs to one engine only (Lucene types above all) must not appear here.
 */
@NullMarked
package org.shienhiroba.search;

import org.jspecify.annotations.NullMarked;
