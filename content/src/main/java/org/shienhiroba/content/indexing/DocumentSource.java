package org.shienhiroba.content.indexing;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.shienhiroba.content.finding.IndexedGroup;
import org.shienhiroba.search.IndexedDocument;

/**
 * Where the documents of one group come from. It gives only what everybody may read, as the database has it at the moment
 * of the call, never from memory: a task of the outbox is done once, and what it missed would stay missed.
 *
 * <p>A new group needs a constant of {@link IndexedGroup}, a bean of this kind, and rows in the {@link Outbox} for each
 * change, with a migration that writes one for everything there is.
 */
interface DocumentSource {

    /** The group of all its documents. */
    IndexedGroup group();

    /** The documents of those of the keys whose things are public. */
    List<IndexedDocument> of(Collection<String> keys);

    /** Every one, in batches while the stream is consumed where they are many. */
    Stream<IndexedDocument> all();
}
