package org.shienhiroba.content.synonyms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group as editors see it.
 *
 * @param group   what it is, or was before it was taken out
 * @param removed whether it is out of the dictionary
 * @param idle    whether searches leave it out, since the way they read words has changed and it cannot be read any more
 * @param product the words that came with the portal where an editor has others; null where there are none, or the same
 * @param history its revisions, the newest first
 */
public record SynonymWork(
        SynonymView group,
        boolean removed,
        boolean idle,
        @Nullable List<String> product,
        List<SynonymRevisionView> history) {}
