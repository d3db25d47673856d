package org.shienhiroba.web.pages.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EditionsTest {

    @Test
    void monthsAndDaysAreWrittenOutAndAnythingElseStaysAsItIs() {
        assertEquals("2025年3月", Editions.shown("2025-03"));
        assertEquals("2026年4月1日", Editions.shown("2026-04-01"));
        assertEquals("2020年", Editions.shown("2020"));
        assertEquals("第3版", Editions.shown("第3版"));
    }

    @Test
    void everyListIsNamedWithItsLatestEdition() {
        assertEquals("WAM NET（2025年3月版）、県の一覧（2026年4月版）",
                Editions.sources(Map.of("県の一覧", "2026-04", "WAM NET", "2025-03")));
        assertEquals("", Editions.sources(Map.of()));
    }
}
