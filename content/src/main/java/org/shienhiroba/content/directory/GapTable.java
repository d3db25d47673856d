package org.shienhiroba.content.directory;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.directory.place.MunicipalityView;
import org.shienhiroba.content.platform.Prefecture;

/**
 * 地域の穴: the municipalities of a prefecture by kinds of agency, with how many offices each has. Only what is in a list is
 * counted; a zero says that no list names an office there.
 *
 * @param prefecture the prefecture
 * @param kinds      the columns, in the order of the kinds
 * @param rows       the rows, in the order of the municipalities, wards under their city
 * @param totals     offices in the whole prefecture for each kind; an office of two places counts once for each
 * @param held       every kind that the directory holds an office of, anywhere
 * @param absent     kinds that could be held, and of which the directory holds no office, anywhere
 * @param editions   the latest edition of each list that the directory holds, by the name of the list
 */
public record GapTable(
        Prefecture prefecture,
        List<AgencyTypeView> kinds,
        List<Row> rows,
        List<Long> totals,
        List<AgencyTypeView> held,
        List<AgencyTypeView> absent,
        Map<String, String> editions) {

    /**
     * One municipality.
     *
     * @param place  the municipality; null for the offices whose list tells none
     * @param ward   whether it is a ward of the city above
     * @param counts offices for each column; of a city with wards those of the city and all its wards
     * @param total  their sum
     */
    public record Row(@Nullable MunicipalityView place, boolean ward, List<Long> counts, long total) {}

    /** How many cells are zero, wards left aside. */
    public long holes() {
        return rows.stream().filter(row -> !row.ward() && row.place() != null).flatMap(row -> row.counts().stream())
                .filter(count -> count == 0).count();
    }

    /** The sum of all columns. */
    public long total() {
        return totals.stream().mapToLong(Long::longValue).sum();
    }
}
