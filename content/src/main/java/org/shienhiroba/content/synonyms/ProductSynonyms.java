package org.shienhiroba.content.synonyms;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shienhiroba.content.platform.StartOrder;
import org.shienhiroba.content.synonyms.SynonymsChanged.Change;
import org.shienhiroba.search.SearchEngine;
import org.shienhiroba.search.SynonymGroup;

/**
 * Brings the list that comes with this version of the portal into the dictionary at every start, as one transaction, and
 * gives the search the whole dictionary: groups that no editor has changed follow the product, those that an editor changed
 * or took out stay as they are. Without the database there is no start.
 */
@ApplicationScoped
class ProductSynonyms {
    private static final Logger LOG = System.getLogger(ProductSynonyms.class.getName());
    private static final String ACTOR = "product-synonyms";

    @Inject
    private SearchEngine engine;

    @Inject
    private SynonymStore store;

    @Inject
    private Clock clock;

    @Transactional
    void follow(@Observes @Priority(StartOrder.SYNONYMS) Startup start) {
        SynonymList list = store.lock();
        int changes = merge(engine.shippedSynonyms());
        if (changes > 0) {
            LOG.log(Level.INFO, "synonyms: {0} groups follow this version", changes);
            store.tell(new SynonymsChanged(0, Change.PRODUCT_FOLLOWED, ACTOR));
            list.changed();
        }
        store.publish(list);
    }

    private int merge(List<SynonymGroup> shipped) {
        Map<Long, SynonymEntry> entries = new LinkedHashMap<>();
        Map<Long, SynonymGroup> before = new LinkedHashMap<>();
        for (SynonymEntry one : store.everSeen()) {
            GroupWords product = one.product();
            if (product != null) {
                entries.put(one.id(), one);
                before.put(one.id(), product.group());
            }
        }
        ProductMerge merge = ProductMerge.of(before, shipped);
        int changes = 0;
        for (SynonymEntry one : entries.values()) {
            SynonymGroup now = merge.known().get(one.id());
            SynonymDeed deed = now == null
                    ? one.leave(clock.instant()) ? SynonymDeed.WENT : null
                    : one.follow(now, clock.instant());
            if (deed != null) {
                store.remember(one, deed, null);
                changes++;
            }
        }
        for (SynonymGroup one : merge.fresh()) {
            store.add(SynonymEntry.ofProduct(one, clock.instant()), SynonymDeed.CAME, null);
            changes++;
        }
        return changes;
    }
}
