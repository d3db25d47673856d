package org.shienhiroba.web.api.directory;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.directory.GapTable;
import org.shienhiroba.content.platform.Coded;

/**
 * The municipalities of a prefecture by kinds of agency.
 *
 * @param prefecture the prefecture
 * @param types      the columns
 * @param rows       the rows
 * @param totals     offices in the whole prefecture, for each column
 * @param absent     kinds that the directory holds no office of, anywhere
 * @param editions   the latest edition of each list, by its name
 */
@JsonbPropertyOrder({"prefecture", "types", "rows", "totals", "absent", "editions"})
public record GapMatrix(
        Coded prefecture,
        List<Coded> types,
        List<Row> rows,
        List<Long> totals,
        List<Coded> absent,
        Map<String, String> editions) {

    /**
     * A municipality.
     *
     * @param municipality which; null for offices whose list tells none
     * @param ward         whether it is a ward of the city above, whose counts hold these, too
     * @param counts       offices for each column
     * @param total        their sum
     */
    @JsonbPropertyOrder({"municipality", "ward", "counts", "total"})
    public record Row(@Nullable Coded municipality, boolean ward, List<Long> counts, long total) {
        static Row of(GapTable.Row row) {
            return new Row(row.place() == null ? null : new Coded(row.place().code(), row.place().name()), row.ward(),
                    row.counts(), row.total());
        }
    }

    static GapMatrix of(GapTable table) {
        return new GapMatrix(new Coded(table.prefecture().code(), table.prefecture().label()),
                table.kinds().stream().map(GapMatrix::coded).toList(), table.rows().stream().map(Row::of).toList(),
                table.totals(), table.absent().stream().map(GapMatrix::coded).toList(), table.editions());
    }

    private static Coded coded(AgencyTypeView kind) {
        return new Coded(kind.code(), kind.shortName());
    }
}
