package org.shienhiroba.web.pages.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** Moments and days as readers in Japan see them. */
@Named
@ApplicationScoped
public class Moments {

    @Inject
    private Clock clock;

    /** A moment of today by its hour, an earlier one with its day. */
    public String when(Instant moment) {
        ZonedDateTime at = moment.atZone(clock.getZone());
        return at.toLocalDate().equals(LocalDate.now(clock))
                ? Words.sentence("moment.today", hour(at))
                : written(moment, clock.getZone());
    }

    /** The day of a moment. */
    public String day(Instant moment) {
        return day(moment.atZone(clock.getZone()).toLocalDate());
    }

    /** How many days have passed since a moment; 0 on the same day. */
    public long daysSince(Instant moment) {
        return ChronoUnit.DAYS.between(moment.atZone(clock.getZone()).toLocalDate(), LocalDate.now(clock));
    }

    /** How many days are left until a day; negative when it has passed. */
    public long daysUntil(LocalDate day) {
        return ChronoUnit.DAYS.between(LocalDate.now(clock), day);
    }

    /** Day and minute of a moment, written out. */
    public static String written(Instant moment, ZoneId zone) {
        ZonedDateTime at = moment.atZone(zone);
        return Words.sentence("moment", day(at.toLocalDate()), hour(at));
    }

    private static String hour(ZonedDateTime at) {
        return "%d:%02d".formatted(at.getHour(), at.getMinute());
    }

    private static String day(LocalDate day) {
        return Words.sentence("date", Integer.toString(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
    }
}
