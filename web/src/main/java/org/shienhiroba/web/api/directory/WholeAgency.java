package org.shienhiroba.web.api.directory;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.Coded;

/**
 * Everything that is told of an office.
 *
 * @param id           its number
 * @param name         its name
 * @param reading      in kana; null where no list tells it
 * @param number       事業所番号; null where no list tells it
 * @param types        what it is
 * @param prefecture   where it is
 * @param municipality where it is; null where no list tells it
 * @param address      as one text; empty where no list tells it
 * @param latitude     degrees; null where no list tells it
 * @param longitude    degrees; null where no list tells it
 * @param phone        as its list has it; null where it tells none
 * @param fax          as its list has it; null where it tells none
 * @param url          its page; null where its list has no whole address of one
 * @param listed       whether the latest edition of a list names it
 * @param services     its services
 * @param local        what editors added
 * @param version      changes with each change
 */
@JsonbPropertyOrder({"id", "name", "reading", "number", "types", "prefecture", "municipality", "address", "latitude",
        "longitude", "phone", "fax", "url", "listed", "services", "local", "version"})
public record WholeAgency(
        long id,
        String name,
        @Nullable String reading,
        @Nullable String number,
        List<Coded> types,
        Coded prefecture,
        @Nullable Coded municipality,
        String address,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String phone,
        @Nullable String fax,
        @Nullable String url,
        boolean listed,
        List<Service> services,
        Local local,
        int version) {

    /**
     * One service of an office: one line of a list.
     *
     * @param type         what it is
     * @param source       the list
     * @param firstSeen    the edition that named it first
     * @param lastSeen     the latest edition that named it
     * @param missingSince the first edition that left it out; null while it is listed
     * @param hours        when it is open; what the list does not tell is not there
     * @param facts        every value of the line, by its name
     */
    @JsonbPropertyOrder({"type", "source", "firstSeen", "lastSeen", "missingSince", "hours", "facts"})
    public record Service(
            Coded type,
            String source,
            String firstSeen,
            String lastSeen,
            @Nullable String missingSince,
            List<Hours> hours,
            Map<String, String> facts) {}

    /**
     * From when to when a service is open.
     *
     * @param days {@code HOURS_WEEKDAY}, {@code HOURS_SATURDAY}, {@code HOURS_SUNDAY} or {@code HOURS_HOLIDAY}
     * @param text as readers see it
     */
    @JsonbPropertyOrder({"days", "text"})
    public record Hours(Coded days, String text) {}

    /**
     * What editors added.
     *
     * @param note  for readers; null for none
     * @param roles what this very office does
     */
    @JsonbPropertyOrder({"note", "roles"})
    public record Local(@Nullable String note, List<LocalRole> roles) {}

    /**
     * One thing it does.
     *
     * @param audience    for whom
     * @param role        what
     * @param cooperation how to work with it; null where nothing is said
     */
    @JsonbPropertyOrder({"audience", "role", "cooperation"})
    public record LocalRole(Coded audience, String role, @Nullable String cooperation) {}
}
