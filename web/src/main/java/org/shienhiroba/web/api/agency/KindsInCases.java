package org.shienhiroba.web.api.agency;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.shienhiroba.content.knowhow.PartnerTable;
import org.shienhiroba.content.knowhow.PartnerTable.Cell;
import org.shienhiroba.content.knowhow.PartnerTable.Count;
import org.shienhiroba.content.knowhow.PartnerTable.Row;
import org.shienhiroba.content.platform.Coded;

/**
 * Which kinds of agency published cases speak of.
 *
 * @param by     by what: {@code category}, {@code disability} or {@code phase}
 * @param all    all published cases
 * @param values the values of it
 * @param kinds  every kind there is
 */
@JsonbPropertyOrder({"by", "all", "values", "kinds"})
public record KindsInCases(String by, CaseCount all, List<Coded> values, List<KindInCases> kinds) {

    /**
     * How many cases.
     *
     * @param cases    that practitioners sent
     * @param examples retold, not among {@code cases}
     */
    @JsonbPropertyOrder({"cases", "examples"})
    public record CaseCount(long cases, long examples) {
        static CaseCount of(Count count) {
            return new CaseCount(count.cases(), count.examples());
        }
    }

    /**
     * One kind.
     *
     * @param code   its code
     * @param label  a name for narrow places
     * @param domain the domain it belongs to
     * @param cells  one for each value
     */
    @JsonbPropertyOrder({"code", "label", "domain", "cells"})
    public record KindInCases(String code, String label, Coded domain, List<ValueCount> cells) {
        static KindInCases of(Row row) {
            return new KindInCases(row.kind().code(), row.kind().label(), row.domain(),
                    row.cells().stream().map(ValueCount::of).toList());
        }
    }

    /**
     * A kind together with a value.
     *
     * @param value   code of the value
     * @param partner cases in which the kind took part
     * @param sender  cases that it sent
     */
    @JsonbPropertyOrder({"value", "partner", "sender"})
    public record ValueCount(String value, CaseCount partner, CaseCount sender) {
        static ValueCount of(Cell cell) {
            return new ValueCount(cell.value().code(), CaseCount.of(cell.partner()), CaseCount.of(cell.sender()));
        }
    }

    static KindsInCases of(PartnerTable table) {
        return new KindsInCases(table.aspect().code(), CaseCount.of(table.all()), table.values(),
                table.kinds().stream().map(KindInCases::of).toList());
    }
}
