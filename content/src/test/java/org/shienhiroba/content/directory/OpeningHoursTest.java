package org.shienhiroba.content.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {

    @Test
    void twoTimesAreReadAndShownWithoutLeadingZero() {
        OpeningHours hours = weekday("09:00-16:30");
        assertEquals("9:00〜16:30", hours.text());
        assertEquals(LocalTime.of(9, 0), hours.span().orElseThrow().opens());
        assertEquals(LocalTime.of(16, 30), hours.span().orElseThrow().closes());
    }

    @Test
    void twoEqualTimesTellNothing() {
        assertTrue(OpeningHours.of(facts("00:00-00:00"), Fact.HOURS_WEEKDAY).isEmpty());
        assertTrue(OpeningHours.of(facts("15:00-15:00"), Fact.HOURS_WEEKDAY).isEmpty());
        assertTrue(OpeningHours.of(facts("00:00-00:00")).isEmpty());
    }

    @Test
    void timesInTheWrongOrderAreShownAsTheyAreButCountAsNoSpan() {
        OpeningHours hours = weekday("16:00-15:30");
        assertEquals("16:00〜15:30", hours.text());
        assertFalse(hours.span().isPresent());
        assertFalse(weekday("10:00-24:00").span().isPresent());
    }

    @Test
    void whatIsNotTwoTimesIsShownAsItIs() {
        assertEquals("24時間の電話受付", weekday("24時間の電話受付").text());
    }

    @Test
    void daysThatAreToldStandInTheirOrder() {
        Facts facts = Facts.of(Map.of(Fact.HOURS_HOLIDAY, "10:00-12:00", Fact.HOURS_WEEKDAY, "10:00-15:00",
                Fact.HOURS_SUNDAY, "00:00-00:00"));
        assertEquals(List.of(Fact.HOURS_WEEKDAY, Fact.HOURS_HOLIDAY),
                OpeningHours.of(facts).stream().map(OpeningHours::days).toList());
    }

    private static OpeningHours weekday(String told) {
        return OpeningHours.of(facts(told), Fact.HOURS_WEEKDAY).orElseThrow();
    }

    private static Facts facts(String told) {
        return Facts.of(Map.of(Fact.HOURS_WEEKDAY, told));
    }
}
