package org.shienhiroba.content.knowhow;

import java.util.List;
import org.shienhiroba.content.platform.Coded;

/**
 * Which kinds of agency published cases speak of, by one aspect of the cases.
 *
 * @param aspect by what
 * @param all    all published cases
 * @param values the values of the aspect, in their order
 * @param kinds  every kind there is, by domain and position, also those that no case speaks of
 */
public record PartnerTable(CaseAspect aspect, Count all, List<Coded> values, List<Row> kinds) {

    /**
     * How many cases.
     *
     * @param cases    cases that practitioners sent
     * @param examples retold examples (例示), which are not among {@code cases}
     */
    public record Count(long cases, long examples) {
        static final Count NONE = new Count(0, 0);

        /** Both together, as a search finds them. */
        public long total() {
            return cases + examples;
        }

        Count plus(Count other) {
            return new Count(cases + other.cases, examples + other.examples);
        }
    }

    /**
     * One kind of agency.
     *
     * @param kind   its code and its short name
     * @param domain its domain
     * @param cells  one for each value, in their order
     */
    public record Row(Coded kind, Coded domain, List<Cell> cells) {}

    /**
     * A kind together with a value. A case counts once in each, however often it names the kind.
     *
     * @param value   the value
     * @param partner cases in which the kind took part
     * @param sender  cases that the kind sent
     */
    public record Cell(Coded value, Count partner, Count sender) {}
}
