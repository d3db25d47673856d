package org.shienhiroba.web.pages.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shienhiroba.content.finding.CaseFacet;
import org.shienhiroba.content.finding.CaseResults.FacetLine;

class FacetViewTest {
    private static final SearchAddress ALL = SearchAddress.of("");

    @Test
    void theFullestAndEveryChosenOneAreVisible() {
        List<FacetLine> lines = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> new FacetLine("C%02d".formatted(number), "" + number, 20 - number, number == 11))
                .toList();
        FacetView view = FacetView.of(CaseFacet.CATEGORY, lines, ALL);
        assertEquals(List.of("1", "2", "3", "4", "5", "11"),
                view.visible().stream().map(FacetView.Line::label).toList());
        assertEquals(6, view.more().size());
    }

    @Test
    void aValueWithoutCasesIsTextUnlessChosen() {
        assertFalse(new FacetView.Line("家族", 0, false, "/search").isOpen());
        assertTrue(new FacetView.Line("家族", 0, true, "/search").isOpen());
    }

    @Test
    void aFacetWithoutAnyCaseIsLeftOut() {
        assertFalse(FacetView.of(CaseFacet.PREFECTURE, List.of(), ALL).isUseful());
    }
}
