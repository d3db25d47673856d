package org.shienhiroba.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shienhiroba.content.finding.CaseFacet;
import org.shienhiroba.content.finding.CaseQuery;
import org.shienhiroba.content.platform.BadInput;

class CaseParametersTest {

    @Test
    void nothingAskedIsTheFirstPageOfEverything() {
        CaseQuery query = CaseParameters.read(Map.of());
        assertEquals(new CaseQuery("", Map.of(), false, 1, 20, true, true), query);
    }

    @Test
    void repeatedValuesOfAFacetAreKeptTogether() {
        CaseQuery query = CaseParameters.read(Map.of("disability", List.of("MENTAL", "", "PHYSICAL", "MENTAL")));
        assertEquals(Set.of("MENTAL", "PHYSICAL"), query.chosen(CaseFacet.DISABILITY));
    }

    @Test
    void emptyValuesAndUnknownNamesCountAsAbsent() {
        assertEquals(CaseParameters.read(Map.of()), CaseParameters.read(Map.of("q", List.of(""), "page", List.of(""),
                "category", List.of(""), "utm_source", List.of("x"), "illustration", List.of("true"))));
    }

    @Test
    void everyMistakeIsNamedAtOnce() {
        BadInput bad = assertThrows(BadInput.class, () -> CaseParameters.read(Map.of("q", List.of("a", "b"), "page",
                List.of("x"), "size", List.of("-1"), "sort", List.of("best"), "facets", List.of("no"), "excerpts",
                List.of("1"))));
        assertEquals(Set.of("q", "page", "size", "sort", "facets", "excerpts"),
                Set.copyOf(bad.problems().stream().map(BadInput.Problem::field).toList()));
    }

    @Test
    void aNumberInFullWidthOrOutOfAllBoundsIsNoNumber() {
        for (String number : List.of("１", "99999999999", "1.5", " 1", "+1", "0x1")) {
            assertThrows(BadInput.class, () -> CaseParameters.read(Map.of("page", List.of(number))), number);
        }
    }

    @Test
    void theAddressOfAQueryReadsAsTheSameQuery() {
        CaseQuery query = CaseParameters.read(Map.of("q", List.of("精神 & 定着+𠮷"), "category", List.of("C01", "C02"),
                "sort", List.of("newest"), "size", List.of("5"), "facets", List.of("false")));
        assertEquals("q=%E7%B2%BE%E7%A5%9E%20%26%20%E5%AE%9A%E7%9D%80%2B%F0%A0%AE%B7&category=C01&category=C02"
                + "&sort=newest&size=5&facets=false", CaseParameters.address(query));
        assertFalse(query.facets());
        assertTrue(query.excerpts());
    }
}
