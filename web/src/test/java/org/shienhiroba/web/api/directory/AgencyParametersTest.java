package org.shienhiroba.web.api.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shienhiroba.content.directory.place.Point;
import org.shienhiroba.content.finding.AgencyQuery;
import org.shienhiroba.content.finding.AgencyQuery.Order;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.web.api.exchange.PageOfList;

class AgencyParametersTest {
    private static final PageOfList USUAL = new PageOfList(1, 20);

    @Test
    void withoutParametersEveryListedOfficeIsAskedFor() {
        AgencyQuery query = read(Map.of("q", List.of(""), "type", List.of("", "")));
        assertEquals("", query.words());
        assertEquals(Set.of(), query.kinds());
        assertNull(query.prefecture());
        assertNull(query.from());
        assertEquals(Order.NAME, query.order());
        assertFalse(query.gone());
        assertEquals("", AgencyParameters.address(query));
    }

    @Test
    void repeatedKindsMeanAnyOfThemAndAPointMeansTheNearestFirst() {
        AgencyQuery query = read(Map.of("type", List.of("hello-work", "transition-support"), "near",
                List.of("36.5,140.25"), "gone", List.of("true")));
        assertEquals(Set.of("hello-work", "transition-support"), query.kinds());
        assertEquals(new Point(36.5, 140.25), query.from());
        assertEquals(Order.NEAREST, query.order());
        assertEquals("type=hello-work&type=transition-support&near=36.5%2C140.25&gone=true",
                AgencyParameters.address(query));
    }

    @Test
    void anotherOrderThanTheUsualStandsInTheAddress() {
        AgencyQuery query = read(Map.of("near", List.of("36.5,140.25"), "order", List.of("reading")));
        assertEquals(Order.READING, query.order());
        assertEquals("near=36.5%2C140.25&order=reading", AgencyParameters.address(query));
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        BadInput refused = assertThrows(BadInput.class,
                () -> read(Map.of("near", List.of("here"), "order", List.of("near"), "gone", List.of("yes"),
                        "prefecture", List.of("08", "13"))));
        assertEquals(Set.of("near", "order", "gone", "prefecture"),
                Set.copyOf(refused.problems().stream().map(Problem::field).toList()));
    }

    private static AgencyQuery read(Map<String, List<String>> given) {
        return AgencyParameters.read(given, USUAL);
    }
}
