package org.shienhiroba.web.pages.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.directory.GapTable;
import org.shienhiroba.content.directory.Gaps;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.Prefecture;
import org.shienhiroba.web.pages.template.Words;

/** 地域の穴: where a prefecture has which kinds of agency, and where it has none, on the screen and on paper. */
@Named
@RequestScoped
public class AgencyGapsPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Gaps gaps;

    @Inject
    private Clock clock;

    private @Nullable GapTable table;
    private List<Row> rows = List.of();

    /**
     * A row of the matrix.
     *
     * @param name  of the municipality
     * @param code  of the municipality; empty for offices whose list tells none
     * @param ward  whether it is a ward of the city above
     * @param cells one for each kind
     * @param total their sum
     */
    public record Row(String name, String code, boolean ward, List<Cell> cells, long total) {}

    /**
     * A cell of the matrix.
     *
     * @param count offices
     * @param href  lists them; empty where there are none
     */
    public record Cell(long count, String href) {}

    /**
     * A kind to choose.
     *
     * @param code   its code
     * @param label  its name
     * @param chosen whether it is a column now
     */
    public record Choice(String code, String label, boolean chosen) {}

    /** Reads the matrix of the chosen prefecture; without one there is only the form. @throws BadInput for an unknown code */
    public void load() {
        String prefecture = Objects.requireNonNullElse(request.getParameter("prefecture"), "");
        if (prefecture.isEmpty()) {
            return;
        }
        GapTable read = gaps.of(prefecture, kinds());
        table = read;
        rows = read.rows().stream().map(row -> row(read, row)).toList();
    }

    private List<String> kinds() {
        return Stream.of(Objects.requireNonNullElse(request.getParameterValues("type"), new String[0]))
                .filter(code -> !code.isEmpty()).distinct().toList();
    }

    private static Row row(GapTable table, GapTable.Row row) {
        String code = row.place() == null ? "" : row.place().code();
        List<Cell> cells = IntStream.range(0, table.kinds().size()).mapToObj(column -> {
            long count = row.counts().get(column);
            return new Cell(count, count == 0 || code.isEmpty()
                    ? ""
                    : AgenciesAddress.of(table.kinds().get(column).code()).withPrefecture(table.prefecture().code())
                            .withMunicipality(code).href());
        }).toList();
        return new Row(row.place() == null ? Words.sentence("gaps.nowhere") : row.place().name(), code, row.ward(),
                cells,
                row.total());
    }

    /** The matrix; null where no prefecture is chosen. */
    public @Nullable GapTable getTable() {
        return table;
    }

    /** Its rows. */
    public List<Row> getRows() {
        return rows;
    }

    /** Whether the directory has municipalities of the prefecture. */
    public boolean isAnyRow() {
        return !rows.isEmpty();
    }

    /** The prefectures to choose from. */
    public List<Prefecture> getPrefectures() {
        return Prefecture.all();
    }

    /** The kinds to choose from: those that the directory holds. */
    public List<Choice> getChoices() {
        return table == null
                ? List.of()
                : table.held().stream().map(kind -> new Choice(kind.code(), kind.name(),
                        Objects.requireNonNull(table).kinds().contains(kind))).toList();
    }

    /** The kinds that the directory holds no office of, anywhere, in one line; empty for none. */
    public String getAbsent() {
        return table == null
                ? ""
                : table.absent().stream().map(AgencyTypeView::name)
                        .collect(Collectors.joining(Words.sentence("gaps.and")));
    }

    /** The lists and their editions in one line; empty for none. */
    public String getSources() {
        return table == null ? "" : Editions.sources(table.editions());
    }

    /** Today. */
    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    /** The same as a file for a spreadsheet. */
    public String getCsv() {
        return table == null
                ? ""
                : "/api/export/agency-gaps.csv?prefecture=" + table.prefecture().code()
                        + kinds().stream().map(code -> "&type=" + code).collect(Collectors.joining());
    }

    /** The title of the page. */
    public String getTitle() {
        return table == null
                ? Words.sentence("gaps.title")
                : Words.sentence("gaps.title.in", table.prefecture().label());
    }
}
