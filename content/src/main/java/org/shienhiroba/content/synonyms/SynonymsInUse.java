package org.shienhiroba.content.synonyms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.shienhiroba.search.SearchEngine;
import org.shienhiroba.search.SynonymGroup;

/**
 * Gives the search the dictionary, as soon as a change of it is committed. What is given was read within the transaction of
 * the change, so nothing can fail in between; an older dictionary never follows a newer one. A group that the search cannot
 * read any more (a new version of the portal may read words otherwise) is left out, and all others serve.
 */
@ApplicationScoped
class SynonymsInUse {
    private static final Logger LOG = System.getLogger(SynonymsInUse.class.getName());
    private static final int NONE = -1;

    @Inject
    private SearchEngine engine;

    private final AtomicInteger version = new AtomicInteger(NONE);
    private final Set<Long> idle = ConcurrentHashMap.newKeySet();

    void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) DictionaryChanged change) {
        use(change);
    }

    synchronized void use(DictionaryChanged dictionary) {
        if (dictionary.version() <= version.get()) {
            return;
        }
        List<Long> ids = List.copyOf(dictionary.groups().keySet());
        Set<Long> refused = ConcurrentHashMap.newKeySet();
        engine.faults(List.copyOf(dictionary.groups().values())).stream().filter(fault -> !fault.kind().isWarning())
                .forEach(fault -> refused.add(ids.get(fault.group())));
        List<SynonymGroup> groups = new ArrayList<>();
        dictionary.groups().forEach((id, group) -> {
            if (!refused.contains(id)) {
                groups.add(group);
            }
        });
        engine.useSynonyms(groups);
        idle.retainAll(refused);
        idle.addAll(refused);
        version.set(dictionary.version());
        if (!refused.isEmpty()) {
            LOG.log(Level.WARNING, "synonyms that searches cannot read and leave out: {0}", refused);
        }
    }

    /** Whether the search has another dictionary than the one that was read: after a commit whose answer was lost. */
    boolean isBehind(int read) {
        return read > version.get();
    }

    /** Whether searches leave a group out. */
    boolean isIdle(long id) {
        return idle.contains(id);
    }

    /** The groups that searches can read. */
    List<SynonymGroup> usable(Map<Long, SynonymGroup> groups) {
        return groups.entrySet().stream().filter(one -> !isIdle(one.getKey())).map(Map.Entry::getValue).toList();
    }
}
