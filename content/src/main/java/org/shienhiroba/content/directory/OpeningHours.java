package org.shienhiroba.content.directory;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From when to when a service is open on some days of the week, as a list tells it.
 *
 * @param days which days: one of the facts {@link Fact#HOURS_WEEKDAY} to {@link Fact#HOURS_HOLIDAY}
 * @param text as readers see it; as the list has it where it is not two times
 * @param span the two times; empty where they are not two times one after the other
 */
public record OpeningHours(Fact days, String text, Optional<Span> span) {
    private static final List<Fact> DAYS = List.of(Fact.HOURS_WEEKDAY, Fact.HOURS_SATURDAY, Fact.HOURS_SUNDAY,
            Fact.HOURS_HOLIDAY);
    private static final Pattern TIMES = Pattern.compile("([0-9]{1,2}):([0-9]{2})[-~〜～]([0-9]{1,2}):([0-9]{2})");

    /**
     * From one time to a later one.
     *
     * @param opens  the first
     * @param closes the later one
     */
    public record Span(LocalTime opens, LocalTime closes) {}

    /** What a line tells, in the order of the days; days of which it tells nothing are not there. */
    public static List<OpeningHours> of(Facts facts) {
        return DAYS.stream().flatMap(days -> of(facts, days).stream()).toList();
    }

    /** What a line tells of some days; empty where it tells nothing. */
    public static Optional<OpeningHours> of(Facts facts, Fact days) {
        return facts.find(days).flatMap(told -> read(days, told));
    }

    /** Every fact that may tell hours, in the order of the days. */
    public static List<Fact> everyDay() {
        return DAYS;
    }

    /**
     * Two equal times tell nothing: lists write 00:00-00:00 where nobody filled in any, mostly of days that are closed, but
     * also of days that are not.
     */
    private static Optional<OpeningHours> read(Fact days, String told) {
        Matcher times = TIMES.matcher(told.strip());
        if (!times.matches()) {
            return Optional.of(new OpeningHours(days, told, Optional.empty()));
        }
        List<Integer> numbers = Arrays.asList(Integer.valueOf(times.group(1)), Integer.valueOf(times.group(2)),
                Integer.valueOf(times.group(3)), Integer.valueOf(times.group(4)));
        if (numbers.get(0).equals(numbers.get(2)) && numbers.get(1).equals(numbers.get(3))) {
            return Optional.empty();
        }
        String text = "%d:%02d〜%d:%02d".formatted(numbers.toArray());
        try {
            LocalTime opens = LocalTime.of(numbers.get(0), numbers.get(1));
            LocalTime closes = LocalTime.of(numbers.get(2), numbers.get(3));
            return Optional.of(new OpeningHours(days, text,
                    opens.isBefore(closes) ? Optional.of(new Span(opens, closes)) : Optional.empty()));
        } catch (DateTimeException e) {
            // 24:00 and the like
            return Optional.of(new OpeningHours(days, text, Optional.empty()));
        }
    }
}
