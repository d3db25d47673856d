package org.shienhiroba.web.pages.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class PagingTest {

    @Test
    void firstLastAndNeighboursAreOffered() {
        Paging paging = Paging.of(SearchAddress.of("").withPage(7), 20);
        assertEquals(List.of(1, 5, 6, 7, 8, 9, 20), paging.steps().stream().map(Paging.Step::number).toList());
        assertEquals(List.of(5, 20),
                paging.steps().stream().filter(Paging.Step::gap).map(Paging.Step::number).toList());
        assertEquals("/search?page=6", paging.previous());
        assertEquals("/search?page=8", paging.next());
    }

    @Test
    void onePageNeedsNone() {
        assertFalse(Paging.of(SearchAddress.of(""), 1).isNeeded());
    }

    @Test
    void beyondTheEndTheWayBackIsTheLastPage() {
        Paging paging = Paging.of(SearchAddress.of("").withPage(900), 2);
        assertEquals("/search?page=2", paging.previous());
        assertNull(paging.next());
    }
}
