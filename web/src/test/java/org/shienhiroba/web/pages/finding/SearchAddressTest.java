package org.shienhiroba.web.pages.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shienhiroba.content.finding.CaseFacet;
import org.shienhiroba.content.platform.BadInput;

class SearchAddressTest {
    private static final SearchAddress WORDS = SearchAddress.of("精神　定着");

    @Test
    void wordsStandInTheAddressAsTyped() {
        assertEquals("/search?q=%E7%B2%BE%E7%A5%9E%E3%80%80%E5%AE%9A%E7%9D%80", WORDS.href());
    }

    @Test
    void noWordsAndNoFiltersIsTheBareList() {
        assertEquals("/search", SearchAddress.of("").href());
    }

    @Test
    void choosingAndTakingBackLeadsToTheSameSearch() {
        SearchAddress chosen = SearchAddress.of("").toggle(CaseFacet.DISABILITY, "MENTAL");
        assertEquals("/search?disability=MENTAL", chosen.href());
        assertEquals("/search?disability=MENTAL&disability=OTHER", chosen.toggle(CaseFacet.DISABILITY, "OTHER").href());
        assertEquals("/search", chosen.toggle(CaseFacet.DISABILITY, "MENTAL").href());
    }

    @Test
    void anyChangeBeginsAtTheFirstPage() {
        SearchAddress third = SearchAddress.of("x").withPage(3);
        assertEquals("/search?q=x&page=3", third.href());
        assertEquals("/search?q=x&phase=CAREER", third.toggle(CaseFacet.PHASE, "CAREER").href());
        assertEquals("/search?q=x&sort=newest", third.sorted(true).href());
        assertEquals("/search?q=y", third.withWords("y").href());
    }

    @Test
    void theFeedAsksTheSameWithoutOrderAndPage() {
        assertEquals("/feed.atom?q=x&category=C01",
                SearchAddress.of("x").toggle(CaseFacet.CATEGORY, "C01").sorted(true).withPage(2).feed());
    }

    @Test
    void aWordWithASpaceInItStaysOneWord() {
        assertEquals("/search?q=%22job+coach%22+x", WORDS.withWords(List.of("job coach", "x")).href());
    }

    @Test
    void anAddressIsReadBack() {
        SearchAddress read = SearchAddress.read(Map.of("q", new String[]{"a　b"}, "category",
                new String[]{"C01", "C02"}, "sort", new String[]{"newest"}, "page", new String[]{"2"}, "other",
                new String[]{"ignored"}));
        assertEquals("/search?q=a%E3%80%80b&category=C01&category=C02&sort=newest&page=2", read.href());
    }

    @Test
    void aPageThatIsNoNumberIsRefused() {
        assertThrows(BadInput.class, () -> SearchAddress.read(Map.of("page", new String[]{"two"})));
    }
}
