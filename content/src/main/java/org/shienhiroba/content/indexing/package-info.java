/**
 * Keeps the search index equal to what is public, the published cases above all: outbox, relay, rebuild. Nothing depends on this package.
 */
@NullMarked
package org.shienhiroba.content.indexing;

import org.jspecify.annotations.NullMarked;
