package org.shienhiroba.web.pages.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.shienhiroba.content.finding.CaseFacet;
import org.shienhiroba.content.knowhow.CaseCard;
import org.shienhiroba.content.knowhow.KnowhowDesk;
import org.shienhiroba.content.knowhow.Overview;
import org.shienhiroba.content.knowhow.Overview.Cell;
import org.shienhiroba.content.knowhow.Overview.PhaseRow;
import org.shienhiroba.web.pages.finding.SearchAddress;
import org.shienhiroba.web.pages.template.Words;

/** The first page: search, the twelve categories, the whole at a glance, what is new. */
@Named
@RequestScoped
public class HomePage {
    private static final int NEWEST = 4;

    @Inject
    private KnowhowDesk knowhow;

    private Overview overview = new Overview(0, List.of(), List.of());
    private List<CaseCard> newest = List.of();
    private List<HeatRow> heat = List.of();

    /**
     * A row of the picture.
     *
     * @param phase its phase
     * @param cells one for each stakeholder
     */
    public record HeatRow(String phase, List<HeatCell> cells) {}

    /**
     * A cell of the picture.
     *
     * @param phase       its phase
     * @param stakeholder who took part
     * @param count       cases
     * @param level       its shade, 0 to 5
     * @param href        the search that lists them
     */
    public record HeatCell(String phase, String stakeholder, long count, int level, String href) {}

    /**
     * A search to try.
     *
     * @param words what is searched for
     * @param href  its address
     */
    public record Example(String words, String href) {}

    /** Reads what the page shows. */
    public void load() {
        overview = knowhow.overview();
        newest = knowhow.newest(NEWEST);
        HeatScale scale = new HeatScale(cells(overview).mapToLong(Cell::count).max().orElse(0));
        heat = overview.phases().stream().map(row -> heatRow(row, scale)).toList();
    }

    /** All counts. */
    public Overview getOverview() {
        return overview;
    }

    /** The latest cases. */
    public List<CaseCard> getNewest() {
        return newest;
    }

    /** The rows of the picture. */
    public List<HeatRow> getHeat() {
        return heat;
    }

    /** The same cells as a list, the fullest first. */
    public List<HeatCell> getCells() {
        return heat.stream().flatMap(row -> row.cells().stream())
                .sorted(Comparator.comparingLong(HeatCell::count).reversed()).toList();
    }

    /** Searches to try. */
    public List<Example> getExamples() {
        return Stream.of(Words.sentence("home.examples").split("\\|"))
                .map(words -> new Example(words, SearchAddress.of(words).href())).toList();
    }

    private static HeatRow heatRow(PhaseRow row, HeatScale scale) {
        return new HeatRow(row.phase().label(), row.cells().stream().map(cell -> new HeatCell(row.phase().label(),
                cell.stakeholder().label(), cell.count(), scale.level(cell.count()),
                SearchAddress.of("").toggle(CaseFacet.PHASE, row.phase().code())
                        .toggle(CaseFacet.STAKEHOLDER, cell.stakeholder().code()).href()))
                .toList());
    }

    private static Stream<Cell> cells(Overview overview) {
        return overview.phases().stream().flatMap(row -> row.cells().stream());
    }
}
