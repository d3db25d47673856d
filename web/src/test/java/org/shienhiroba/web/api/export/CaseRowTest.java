package org.shienhiroba.web.api.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CaseRowTest {

    @Test
    void everyColumnHasAName() {
        assertEquals(21, CaseRow.HEADER.size());
    }
}
