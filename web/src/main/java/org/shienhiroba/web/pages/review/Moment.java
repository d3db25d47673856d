package org.shienhiroba.web.pages.review;

import java.time.Instant;
import java.time.ZoneId;
import org.shienhiroba.web.pages.template.Moments;

/**
 * A moment as readers in Japan see it.
 *
 * @param machine for machines, ISO 8601
 * @param text    day and minute, written out
 */
public record Moment(String machine, String text) {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    static Moment of(Instant instant) {
        return new Moment(instant.toString(), Moments.written(instant, JAPAN));
    }
}
