package org.shienhiroba.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PageLinksTest {

    @Test
    void aPageInTheMiddleLinksBothWays() {
        assertEquals("</api/cases?q=a&page=1>; rel=\"first\", </api/cases?q=a&page=1>; rel=\"prev\", "
                + "</api/cases?q=a&page=3>; rel=\"next\", </api/cases?q=a&page=9>; rel=\"last\"",
                PageLinks.of("/api/cases", "q=a", 2, 9));
    }

    @Test
    void theOnlyPageHasNoNeighbours() {
        assertEquals("</api/cases?page=1>; rel=\"first\", </api/cases?page=1>; rel=\"last\"",
                PageLinks.of("/api/cases", "", 1, 1));
    }

    @Test
    void aPageBeyondTheEndLeadsBackToTheLast() {
        assertEquals("</api/cases?page=1>; rel=\"first\", </api/cases?page=3>; rel=\"prev\", "
                + "</api/cases?page=3>; rel=\"last\"", PageLinks.of("/api/cases", "", 50, 3));
    }
}
