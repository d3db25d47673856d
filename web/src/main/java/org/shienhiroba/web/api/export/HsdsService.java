package org.shienhiroba.web.api.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.directory.AgencyView;
import org.shienhiroba.content.directory.Fact;
import org.shienhiroba.content.directory.Facts;
import org.shienhiroba.content.directory.ListingView;
import org.shienhiroba.content.directory.OpeningHours;
import org.shienhiroba.content.directory.Reach;
import org.shienhiroba.content.directory.place.MunicipalityView;
import org.shienhiroba.content.platform.Prefecture;
import org.shienhiroba.web.api.Sentences;

/**
 * One service of an office as Open Referral's Human Services Data Specification 3.1 tells it: a service with the
 * organization that runs it, and the location it is at. Ids are name-based UUIDs of what never changes, so that they are the
 * same in every export. What the specification wants and no list tells is empty text (the postal code) or a sentence that
 * says no more than is known.
 */
final class HsdsService {
    private static final Map<Fact, String> DAYS = Map.of(Fact.HOURS_WEEKDAY, "MO,TU,WE,TH,FR", Fact.HOURS_SATURDAY,
            "SA",
            Fact.HOURS_SUNDAY, "SU");
    private static final String JAPAN_TIME = "+09:00";

    private HsdsService() {}

    /**
     * The service, by the names of the specification.
     *
     * @param place its municipality; null where no list tells it
     */
    static Map<String, Object> of(AgencyView agency, ListingView listing, AgencyTypeView kind,
            @Nullable MunicipalityView place) {
        Facts facts = listing.facts();
        String id = id("service", listing.key().source(), listing.key().kind(), listing.key().sourceKey());
        Map<String, Object> service = new LinkedHashMap<>();
        Map<String, Object> organization = organization(agency, facts);
        service.put("id", id);
        service.put("organization_id", String.valueOf(organization.get("id")));
        service.put("name", facts.find(Fact.NAME).orElse(agency.name()));
        put(service, "alternate_name", facts.get(Fact.READING));
        service.put("description", kind.name());
        put(service, "url", facts.find(Fact.URL).flatMap(Reach::page).orElse(null));
        service.put("status", "active");
        List<Map<String, Object>> phones = phones(id, facts);
        if (!phones.isEmpty()) {
            service.put("phones", phones);
        }
        List<Map<String, Object>> schedules = schedules(id, facts);
        if (!schedules.isEmpty()) {
            service.put("schedules", schedules);
        }
        service.put("organization", organization);
        service.put("service_at_locations", List.of(atLocation(agency, listing, id, place)));
        return service;
    }

    private static Map<String, Object> organization(AgencyView agency, Facts facts) {
        Map<String, Object> organization = new LinkedHashMap<>();
        Optional<String> number = facts.find(Fact.OPERATOR_NUMBER).filter(one -> one.matches("[0-9]{13}"));
        Optional<String> operator = facts.find(Fact.OPERATOR);
        String id = number.map(one -> id("organization", "number", one)).orElseGet(() -> operator
                .map(one -> id("organization", "name", one)).orElseGet(() -> id("organization", "agency",
                        Long.toString(agency.id()))));
        String name = operator.orElse(agency.name());
        organization.put("id", id);
        organization.put("name", name);
        put(organization, "alternate_name", operator.isPresent() ? facts.get(Fact.OPERATOR_READING) : agency.reading());
        organization.put("description", Sentences.say("hsds.organization", name));
        put(organization, "website", facts.find(Fact.OPERATOR_URL).flatMap(Reach::page).orElse(null));
        number.ifPresent(one -> organization.put("organization_identifiers",
                List.of(Map.of("id", id("organization_identifier", one), "organization_id", id, "identifier_scheme",
                        "JP-JCN", "identifier_type", Sentences.say("hsds.number"), "identifier", one))));
        return organization;
    }

    private static Map<String, Object> atLocation(AgencyView agency, ListingView listing, String service,
            @Nullable MunicipalityView place) {
        String office = Long.toString(agency.id());
        String id = id("location", office);
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("id", id);
        location.put("location_type", "physical");
        location.put("name", agency.name());
        agency.point().ifPresent(point -> {
            location.put("latitude", point.latitude());
            location.put("longitude", point.longitude());
        });
        location.put("addresses", List.of(address(id, listing, place)));
        Map<String, Object> at = new LinkedHashMap<>();
        at.put("id", id("service_at_location", service, id));
        at.put("service_id", service);
        at.put("location_id", id);
        at.put("location", location);
        return at;
    }

    private static Map<String, Object> address(String location, ListingView listing, @Nullable MunicipalityView place) {
        Map<String, Object> address = new LinkedHashMap<>();
        address.put("id", id("address", location));
        address.put("location_id", location);
        address.put("address_1", listing.facts().find(Fact.STREET).orElse(""));
        address.put("city", place == null ? "" : place.name());
        address.put("state_province",
                Prefecture.of(listing.prefecture()).map(Prefecture::label).orElse(listing.prefecture()));
        address.put("postal_code", "");
        address.put("country", "JP");
        address.put("address_type", "physical");
        return address;
    }

    private static List<Map<String, Object>> phones(String service, Facts facts) {
        List<Map<String, Object>> phones = new ArrayList<>();
        facts.find(Fact.PHONE).ifPresent(number -> phones.add(phone(service, number, "voice")));
        facts.find(Fact.FAX).ifPresent(number -> phones.add(phone(service, number, "fax")));
        return phones;
    }

    private static Map<String, Object> phone(String service, String number, String type) {
        Map<String, Object> phone = new LinkedHashMap<>();
        phone.put("id", id("phone", service, type));
        phone.put("service_id", service);
        phone.put("number", number);
        phone.put("type", type);
        return phone;
    }

    /** Only what is sure: two times one after the other, on days of the week; holidays are no day of the week. */
    private static List<Map<String, Object>> schedules(String service, Facts facts) {
        List<Map<String, Object>> schedules = new ArrayList<>();
        for (OpeningHours hours : OpeningHours.of(facts)) {
            String days = DAYS.get(hours.days());
            if (days != null && hours.span().isPresent()) {
                OpeningHours.Span span = hours.span().get();
                Map<String, Object> schedule = new LinkedHashMap<>();
                schedule.put("id", id("schedule", service, hours.days().name()));
                schedule.put("service_id", service);
                schedule.put("freq", "WEEKLY");
                schedule.put("byday", days);
                schedule.put("opens_at", span.opens() + JAPAN_TIME);
                schedule.put("closes_at", span.closes() + JAPAN_TIME);
                put(schedule, "notes", facts.get(Fact.HOURS_NOTE));
                schedules.add(schedule);
            }
        }
        return schedules;
    }

    private static void put(Map<String, Object> thing, String name, @Nullable String value) {
        if (value != null) {
            thing.put(name, value);
        }
    }

    private static String id(String... parts) {
        return UUID.nameUUIDFromBytes(("hsds\n" + String.join("\n", parts)).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
