package org.shienhiroba.content.synonyms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shienhiroba.search.SynonymGroup;

/**
 * Which groups of the list that comes with the product are which of those that came with an earlier version. The same two
 * lists always give the same answer.
 *
 * @param known the number of a group that is there to the one that now comes for it
 * @param fresh those that are for no group that is there, in their order
 * @param gone  numbers of groups that the product comes with no longer
 */
record ProductMerge(Map<Long, SynonymGroup> known, List<SynonymGroup> fresh, Set<Long> gone) {
    /** One word in common makes no two groups the same. */
    private static final int LEAST_SHARED = 2;

    /**
     * Compares.
     *
     * @param before what the product last came with, by the number of the group, the oldest first
     * @param now    what it comes with
     */
    static ProductMerge of(Map<Long, SynonymGroup> before, List<SynonymGroup> now) {
        Map<Long, SynonymGroup> open = new LinkedHashMap<>(before);
        Map<Long, SynonymGroup> known = new LinkedHashMap<>();
        List<SynonymGroup> others = new ArrayList<>();
        for (SynonymGroup group : now) {
            open.entrySet().stream().filter(one -> one.getValue().equals(group)).map(Map.Entry::getKey).findFirst()
                    .ifPresentOrElse(id -> {
                        known.put(id, group);
                        open.remove(id);
                    }, () -> others.add(group));
        }
        List<SynonymGroup> fresh = new ArrayList<>();
        for (SynonymGroup group : others) {
            long best = -1;
            int most = LEAST_SHARED - 1;
            for (Map.Entry<Long, SynonymGroup> one : open.entrySet()) {
                int shared = shared(one.getValue().words(), group.words());
                if (shared > most) {
                    best = one.getKey();
                    most = shared;
                }
            }
            if (best < 0) {
                fresh.add(group);
            } else {
                known.put(best, group);
                open.remove(best);
            }
        }
        return new ProductMerge(known, fresh, open.keySet());
    }

    private static int shared(Collection<String> one, Collection<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both.size();
    }
}
