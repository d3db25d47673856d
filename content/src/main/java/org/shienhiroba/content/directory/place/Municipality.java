package org.shienhiroba.content.directory.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * 市区町村. Comes into being when a list of agencies names it, or by a table of municipalities, which also tells its code,
 * reading and point; never deleted, since agencies are in it.
 */
@Entity
@Table(name = "municipality")
@SuppressWarnings("NullAway.Init") // JPA fills the fields
class Municipality {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private @Nullable String code;

    @Column(nullable = false)
    private String prefecture;

    @Column(nullable = false)
    private String name;

    @Column(name = "match_key", nullable = false)
    private String matchKey;

    private @Nullable String reading;

    private @Nullable Double latitude;

    private @Nullable Double longitude;

    @Column(nullable = false)
    private boolean approximate;

    protected Municipality() {}

    /** One that a list names. */
    Municipality(String prefecture, String name) {
        this.prefecture = prefecture;
        this.name = MunicipalityName.shown(name);
        this.matchKey = MunicipalityName.key(name);
        this.approximate = true;
    }

    /** Takes over what a table of municipalities says; answers whether that was anything new. */
    boolean learn(MunicipalityLine line) {
        boolean same = line.code().equals(code) && MunicipalityName.shown(line.name()).equals(name)
                && line.reading().equals(reading) && !approximate && latitude != null && longitude != null
                && latitude == line.point().latitude() && longitude == line.point().longitude();
        code = line.code();
        name = MunicipalityName.shown(line.name());
        matchKey = MunicipalityName.key(line.name());
        reading = line.reading();
        latitude = line.point().latitude();
        longitude = line.point().longitude();
        approximate = false;
        return !same;
    }

    /** The middle of the agencies there: better than nothing until a table says more. */
    void lieAbout(Point middle) {
        if (approximate) {
            latitude = middle.latitude();
            longitude = middle.longitude();
        }
    }

    long id() {
        return id;
    }

    String prefecture() {
        return prefecture;
    }

    String matchKey() {
        return matchKey;
    }

    MunicipalityView view() {
        return new MunicipalityView(id, code == null ? prefecture + "-" + id : code, prefecture, name, reading,
                latitude == null || longitude == null ? null : new Point(latitude, longitude), approximate);
    }
}
