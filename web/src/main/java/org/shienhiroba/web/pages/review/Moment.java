package org.shienhiroba.web.pages.review;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.shienhiroba.web.pages.template.Words;

/**
 * A moment as readers in Japan see it.
 *
 * @param machine for machines, ISO 8601
 * @param text    day and minute, written out
 */
public record Moment(String machine, String text) {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("H:mm");

    static Moment of(Instant instant) {
        ZonedDateTime there = instant.atZone(JAPAN);
        return new Moment(instant.toString(), Words.sentence("review.moment",
                Words.sentence("date", Integer.toString(there.getYear()), there.getMonthValue(), there.getDayOfMonth()),
                MINUTE.format(there)));
    }
}
