package org.shienhiroba.content.knowhow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.agency.AgencyTypes;
import org.shienhiroba.content.knowhow.CaseChanged.Change;
import org.shienhiroba.content.platform.Labels;

/** The door to the cases: what is published, and the changes that make it so. Thread-safe. */
@ApplicationScoped
public class KnowhowDesk {

    @PersistenceContext(unitName = "hiroba")
    private EntityManager database;

    @Inject
    private AgencyTypes agencyTypes;

    @Inject
    private Event<CaseChanged> changes;

    @Inject
    private Clock clock;

    /** A published case; empty for an unknown number and for a case that is not public, alike. */
    @Transactional
    public Optional<CaseView> published(long id) {
        KnowhowCase found = database.find(KnowhowCase.class, id);
        return found == null || !found.isPublished() ? Optional.empty() : Optional.of(found.view(agencyNames()));
    }

    /** Whether a case was public once and is no longer: withdrawn, or hidden while an editor looks into a concern. */
    @Transactional
    public boolean isGone(long id) {
        KnowhowCase found = database.find(KnowhowCase.class, id);
        return found != null && found.isGone();
    }

    /** Those of the given cases that are published, in no order. */
    @Transactional
    public List<CaseView> published(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return views(database.createQuery("select c from KnowhowCase c where c.state = :published and c.id in :ids",
                KnowhowCase.class).setParameter("ids", ids).setParameter("published", CaseState.PUBLISHED)
                .getResultList());
    }

    /**
     * Published cases in the order of their numbers, a batch at a time.
     *
     * @param after the number after which to go on; 0 to begin
     * @param size  at most this many; fewer mean the end
     */
    @Transactional
    public List<CaseView> publishedAfter(long after, int size) {
        List<KnowhowCase> batch = database.createQuery(
                "select c from KnowhowCase c where c.state = :published and c.id > :after order by c.id",
                KnowhowCase.class).setParameter("after", after).setParameter("published", CaseState.PUBLISHED)
                .setMaxResults(size).getResultList();
        List<CaseView> views = views(batch);
        database.clear();
        return views;
    }

    /** The latest published cases, the newest first. */
    @Transactional
    public List<CaseCard> newest(int size) {
        return views(database.createQuery(
                "select c from KnowhowCase c where c.state = :published order by c.publishedOn desc, c.id desc",
                KnowhowCase.class).setParameter("published", CaseState.PUBLISHED).setMaxResults(size).getResultList())
                .stream().map(CaseView::card).toList();
    }

    /**
     * Published cases that a kind of agency sent or took part in.
     *
     * @param agencyType its code; an unknown one is involved in none
     * @param size       at most this many cards, from 1
     */
    @Transactional
    public Involvement involving(String agencyType, int size) {
        String involved = " from KnowhowCase c where c.state = :published and c.id in (select k.id from KnowhowCase k"
                + " left join k.text.partners p where k.text.agencyType = :type or p.agencyType = :type)";
        long total = database.createQuery("select count(c)" + involved, Long.class)
                .setParameter("published", CaseState.PUBLISHED).setParameter("type", agencyType).getSingleResult();
        List<KnowhowCase> newest = database
                .createQuery("select c" + involved + " order by c.publishedOn desc, c.id desc", KnowhowCase.class)
                .setParameter("published", CaseState.PUBLISHED).setParameter("type", agencyType).setMaxResults(size)
                .getResultList();
        return new Involvement(total, views(newest).stream().map(CaseView::card).toList());
    }

    /** Counts over all published cases. */
    @Transactional
    public Overview overview() {
        long total = database.createQuery("select count(c) from KnowhowCase c where c.state = :published", Long.class)
                .setParameter("published", CaseState.PUBLISHED).getSingleResult();
        Map<SupportCategory, Long> byCategory = new EnumMap<>(SupportCategory.class);
        database.createQuery(
                "select k, count(c) from KnowhowCase c join c.text.categories k where c.state = :published group by k",
                Object[].class).setParameter("published", CaseState.PUBLISHED).getResultStream()
                .forEach(row -> byCategory.put((SupportCategory) row[0], (Long) row[1]));
        Map<List<Object>, Long> byCell = new HashMap<>();
        database.createQuery("select p, w.stakeholder, count(distinct c.id) from KnowhowCase c join c.text.phases p"
                + " join c.text.participants w where c.state = :published group by p, w.stakeholder", Object[].class)
                .setParameter("published", CaseState.PUBLISHED).getResultStream()
                .forEach(row -> byCell.put(List.of(row[0], row[1]), (Long) row[2]));
        return new Overview(total,
                Arrays.stream(SupportCategory.values()).map(category -> new Overview.CategoryCount(
                        CategoryView.of(category), byCategory.getOrDefault(category, 0L))).toList(),
                Arrays.stream(SupportPhase.values()).map(phase -> new Overview.PhaseRow(Labels.coded(phase),
                        Arrays.stream(Stakeholder.values()).map(who -> new Overview.Cell(Labels.coded(who),
                                byCell.getOrDefault(List.of(phase, who), 0L))).toList()))
                        .toList());
    }

    /**
     * Publishes an example retold from a document, or rewrites the one with the same key; a withdrawn one becomes public
     * again.
     *
     * @param key   the key of the file it comes from
     * @param actor who does it, for the audit
     */
    @Transactional
    public void retell(String key, @Valid CaseContent content, @Valid CaseSource source, String actor) {
        LocalDate today = LocalDate.now(clock);
        Optional<KnowhowCase> known = byKey(key);
        if (known.isEmpty()) {
            KnowhowCase retold = KnowhowCase.illustration(key, content, source, today, clock.instant());
            database.persist(retold);
            changes.fire(new CaseChanged(retold.id(), Change.PUBLISHED, actor));
            return;
        }
        KnowhowCase retold = known.get();
        retold.rewrite(content, source, today, clock.instant());
        boolean again = !retold.isPublished();
        if (again) {
            retold.showExample(true, clock.instant());
        }
        changes.fire(new CaseChanged(retold.id(), again ? Change.PUBLISHED : Change.REVISED, actor));
    }

    /**
     * Takes a retold example from the public; nothing happens where it is not public.
     *
     * @param key   the key of the file it came from
     * @param actor who does it, for the audit
     */
    @Transactional
    public void withdraw(String key, String actor) {
        byKey(key).filter(KnowhowCase::isPublished).ifPresent(retold -> {
            retold.showExample(false, clock.instant());
            changes.fire(new CaseChanged(retold.id(), Change.WITHDRAWN, actor));
        });
    }

    private Optional<KnowhowCase> byKey(String key) {
        return database.createQuery("select c from KnowhowCase c where c.contentKey = :key", KnowhowCase.class)
                .setParameter("key", key).getResultStream().findFirst();
    }

    private List<CaseView> views(List<KnowhowCase> cases) {
        Map<String, String> names = agencyNames();
        return cases.stream().map(one -> one.view(names)).toList();
    }

    private Map<String, String> agencyNames() {
        return agencyTypes.all().stream().collect(Collectors.toMap(AgencyTypeView::code, AgencyTypeView::shortName));
    }
}
