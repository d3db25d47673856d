/**
 * Keeps the search index equal to the published cases: outbox, relay, rebuild. Nothing depends on this package.
 */
@NullMarked
package org.shienhiroba.content.indexing;

import org.jspecify.annotations.NullMarked;
