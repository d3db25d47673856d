package org.shienhiroba.content.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.directory.place.Point;

/**
 * One line of a list: one service of an office, as the list has it. It is written when a list first names it, rewritten when a
 * later edition says something else, and marked 「掲載が消えた」 when a later edition leaves it out; never deleted, for an office
 * that is left out may well be there.
 */
@Entity
@Table(name = "agency_listing")
@SuppressWarnings("NullAway.Init") // JPA fills the fields
class AgencyListing {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agency_listing_seq")
    @SequenceGenerator(name = "agency_listing_seq", sequenceName = "agency_listing_seq", allocationSize = 100)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "agency_id")
    private Agency agency;

    @Column(nullable = false)
    private String kind;

    @Column(nullable = false)
    private String source;

    @Column(name = "source_key", nullable = false)
    private String sourceKey;

    @Column(nullable = false)
    private String facts;

    @Column(nullable = false)
    private String prefecture;

    @Column(name = "municipality_id")
    private @Nullable Long municipality;

    private @Nullable Double latitude;

    private @Nullable Double longitude;

    @Column(name = "first_seen", nullable = false)
    private String firstSeen;

    @Column(name = "last_seen", nullable = false)
    private String lastSeen;

    @Column(name = "missing_since")
    private @Nullable String missingSince;

    protected AgencyListing() {}

    AgencyListing(Agency agency, ListingKey key, Told told, String edition) {
        this.agency = agency;
        this.kind = key.kind();
        this.source = key.source();
        this.sourceKey = key.sourceKey();
        this.firstSeen = edition;
        tell(told, edition);
    }

    /** An edition names it: with these values, and it is listed again where it was missing. */
    void tell(Told told, String edition) {
        facts = told.facts().stored();
        prefecture = told.prefecture();
        municipality = told.municipality();
        latitude = told.point() == null ? null : told.point().latitude();
        longitude = told.point() == null ? null : told.point().longitude();
        lastSeen = edition;
        missingSince = null;
    }

    /** An edition leaves it out. The first edition that did so is kept. */
    void leaveOut(String edition) {
        if (missingSince == null) {
            missingSince = edition;
        }
    }

    long id() {
        return id;
    }

    Agency agency() {
        return agency;
    }

    boolean isListed() {
        return missingSince == null;
    }

    ListingView view() {
        return new ListingView(id, new ListingKey(source, kind, sourceKey), Facts.parse(facts), prefecture,
                municipality, latitude == null || longitude == null ? null : new Point(latitude, longitude), firstSeen,
                lastSeen, missingSince);
    }
}
