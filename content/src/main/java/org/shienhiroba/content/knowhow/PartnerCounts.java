package org.shienhiroba.content.knowhow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.agency.AgencyTypes;
import org.shienhiroba.content.knowhow.PartnerTable.Cell;
import org.shienhiroba.content.knowhow.PartnerTable.Count;
import org.shienhiroba.content.knowhow.PartnerTable.Row;
import org.shienhiroba.content.platform.Coded;

/**
 * The door to what published cases say about kinds of agency: which really appear together with a category, a disability or
 * a phase. Only the text that is public at this moment counts, retold examples apart. Two grouped queries an answer, of at
 * most kinds × values × 2 rows. Thread-safe.
 */
@ApplicationScoped
public class PartnerCounts {

    @PersistenceContext(unitName = "hiroba")
    private EntityManager database;

    @Inject
    private AgencyTypes agencyTypes;

    /**
     * A kind of agency and how often it comes together with something.
     *
     * @param kind    its code and its short name
     * @param domain  its domain
     * @param partner cases in which it took part
     * @param sender  cases that it sent
     */
    public record KindCount(Coded kind, Coded domain, Count partner, Count sender) {}

    /**
     * A kind of agency by one aspect.
     *
     * @param aspect by what
     * @param cells  one for each value, in their order
     */
    public record AspectCount(CaseAspect aspect, List<Cell> cells) {}

    private record Place(String kind, String value) {}

    /** Every kind of agency with every value of an aspect. */
    @Transactional
    public PartnerTable table(CaseAspect aspect) {
        return new PartnerTable(aspect, all(), aspect.choices(), rows(aspect, null));
    }

    /**
     * One kind of agency with every value of every aspect.
     *
     * @param kind its code; an unknown one is counted nowhere
     * @return one for each aspect, in their order; none for an unknown kind
     */
    @Transactional
    public List<AspectCount> forKind(String kind) {
        return Arrays.stream(CaseAspect.values()).flatMap(aspect -> rows(aspect, kind).stream()
                .map(row -> new AspectCount(aspect, row.cells()))).toList();
    }

    /**
     * The kinds of agency that took part most often in the cases with a value; those that only sent some come last.
     *
     * @param value the code of a value, such as {@code C01}; an unknown one comes together with no kind
     */
    @Transactional
    public List<KindCount> forValue(CaseAspect aspect, String value) {
        return rows(aspect, null).stream()
                .flatMap(row -> row.cells().stream().filter(cell -> cell.value().code().equals(value))
                        .filter(cell -> cell.partner().total() + cell.sender().total() > 0)
                        .map(cell -> new KindCount(row.kind(), row.domain(), cell.partner(), cell.sender())))
                .sorted(Comparator.comparingLong((KindCount one) -> -one.partner().total())
                        .thenComparing(one -> -one.partner().cases()).thenComparing(one -> -one.sender().total()))
                .toList();
    }

    private List<Row> rows(CaseAspect aspect, @Nullable String only) {
        String values = " join c.text." + aspect.collection() + " v where c.state = :published";
        Map<Place, Count> partners = counts("p.agencyType", "join c.text.partners p" + values, only);
        Map<Place, Count> senders = counts("c.text.agencyType", values, only);
        List<Coded> choices = aspect.choices();
        return agencyTypes.all().stream().filter(type -> only == null || type.code().equals(only))
                .map(type -> new Row(new Coded(type.code(), type.shortName()), type.domain(), choices.stream()
                        .map(value -> new Cell(value, at(partners, type, value), at(senders, type, value))).toList()))
                .toList();
    }

    /** How many cases there are for each kind and each value. */
    private Map<Place, Count> counts(String kind, String from, @Nullable String only) {
        String query = "select " + kind + ", v, c.illustration, count(distinct c.id) from KnowhowCase c " + from
                + (only == null ? "" : " and " + kind + " = :only") + " group by " + kind + ", v, c.illustration";
        var asked = database.createQuery(query, Object[].class).setParameter("published", CaseState.PUBLISHED);
        Optional.ofNullable(only).ifPresent(code -> asked.setParameter("only", code));
        Map<Place, Count> counts = new HashMap<>();
        asked.getResultStream().forEach(row -> counts.merge(new Place((String) row[0], ((Enum<?>) row[1]).name()),
                count((boolean) row[2], (long) row[3]), Count::plus));
        return counts;
    }

    private Count all() {
        return database.createQuery(
                "select c.illustration, count(c) from KnowhowCase c where c.state = :published group by c.illustration",
                Object[].class).setParameter("published", CaseState.PUBLISHED).getResultStream()
                .map(row -> count((boolean) row[0], (long) row[1])).reduce(Count.NONE, Count::plus);
    }

    private static Count count(boolean example, long cases) {
        return example ? new Count(0, cases) : new Count(cases, 0);
    }

    private static Count at(Map<Place, Count> counts, AgencyTypeView type, Coded value) {
        return counts.getOrDefault(new Place(type.code(), value.code()), Count.NONE);
    }
}
