package org.shienhiroba.search;

/**
 * A point on the earth (WGS 84).
 *
 * @param latitude  degrees, -90 to 90, north positive
 * @param longitude degrees, -180 to 180, east positive
 */
public record GeoPoint(double latitude, double longitude) {
    /** @throws IllegalArgumentException for what is no point on the earth */
    public GeoPoint {
        if (!(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180)) {
            throw new IllegalArgumentException("no point on the earth: " + latitude + ", " + longitude);
        }
    }
}
