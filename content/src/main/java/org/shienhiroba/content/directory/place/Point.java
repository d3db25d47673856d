package org.shienhiroba.content.directory.place;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point on the earth (WGS 84).
 *
 * @param latitude  degrees, north positive
 * @param longitude degrees, east positive
 */
public record Point(double latitude, double longitude) {
    private static final Pattern WRITTEN = Pattern
            .compile("([0-9]{1,3}(?:\\.[0-9]{1,12})?),([0-9]{1,3}(?:\\.[0-9]{1,12})?)");

    /** A point in Japan as it stands in an address, latitude and longitude with a comma between; empty for any other text. */
    public static Optional<Point> read(String written) {
        Matcher numbers = WRITTEN.matcher(written);
        if (!numbers.matches()) {
            return Optional.empty();
        }
        double latitude = Double.parseDouble(numbers.group(1));
        double longitude = Double.parseDouble(numbers.group(2));
        return isInJapan(latitude, longitude) ? Optional.of(new Point(latitude, longitude)) : Optional.empty();
    }

    /** Whether numbers are a point in or near Japan; what is elsewhere is a slip of somebody who typed it. */
    public static boolean isInJapan(double latitude, double longitude) {
        return latitude >= 20 && latitude <= 46 && longitude >= 122 && longitude <= 154;
    }
}
