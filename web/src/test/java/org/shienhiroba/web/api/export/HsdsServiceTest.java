package org.shienhiroba.web.api.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.directory.AgencyView;
import org.shienhiroba.content.directory.Fact;
import org.shienhiroba.content.directory.Facts;
import org.shienhiroba.content.directory.ListingKey;
import org.shienhiroba.content.directory.ListingView;
import org.shienhiroba.content.directory.LocalKnowledge;
import org.shienhiroba.content.directory.place.MunicipalityView;
import org.shienhiroba.content.directory.place.Point;
import org.shienhiroba.content.platform.Coded;

/**
 * Held against the schemas of Open Referral's Human Services Data Specification 3.1 (organization, service, location,
 * service_at_location, address, phone, schedule, organization_identifier): what each of them requires, and its closed words.
 */
class HsdsServiceTest {
    private static final Map<String, Set<String>> REQUIRED = Map.of("service",
            Set.of("id", "name", "status", "organization_id"), "organization", Set.of("id", "name", "description"),
            "location", Set.of("id", "location_type"), "service_at_location", Set.of("id", "service_id", "location_id"),
            "address",
            Set.of("id", "address_1", "city", "state_province", "postal_code", "country", "address_type"), "phone",
            Set.of("id", "number"), "schedule", Set.of("id"), "organization_identifier",
            Set.of("id", "identifier_type", "identifier"));
    private static final MunicipalityView PLACE = new MunicipalityView(1, "082015", "08", "水戸市", null, null, false);
    private static final AgencyTypeView KIND = kind("transition-support");

    private final Map<Fact, String> told = new EnumMap<>(Map.of(Fact.NAME, "見本の事業所", Fact.STREET, "見本町1-1",
            Fact.PHONE, "029-000-0001", Fact.FAX, "029-000-0002", Fact.HOURS_WEEKDAY, "09:00-16:00",
            Fact.HOURS_SATURDAY, "00:00-00:00", Fact.OPERATOR, "見本の法人", Fact.OPERATOR_NUMBER, "1234567890123",
            Fact.URL, "https://"));

    @Test
    void everyObjectHasWhatItsSchemaRequires() {
        Map<String, Object> service = service();
        assertRequired("service", service);
        assertRequired("organization", object(service, "organization"));
        list(service, "phones").forEach(phone -> assertRequired("phone", phone));
        list(service, "schedules").forEach(schedule -> assertRequired("schedule", schedule));
        list(object(service, "organization"), "organization_identifiers")
                .forEach(one -> assertRequired("organization_identifier", one));
        Map<String, Object> at = list(service, "service_at_locations").getFirst();
        assertRequired("service_at_location", at);
        assertRequired("location", object(at, "location"));
        Map<String, Object> address = list(object(at, "location"), "addresses").getFirst();
        assertRequired("address", address);
        assertEquals("茨城県", address.get("state_province"));
        assertEquals("水戸市", address.get("city"));
        assertTrue(Set.of("active", "inactive", "defunct", "temporarily closed").contains(service.get("status")));
        assertTrue(Set.of("physical", "postal", "virtual").contains(object(at, "location").get("location_type")));
    }

    @Test
    void idsAreUuidsThatStayTheSameAndLeadToEachOther() {
        Map<String, Object> service = service();
        assertEquals(service, service());
        Map<String, Object> at = list(service, "service_at_locations").getFirst();
        assertEquals(service.get("id"), at.get("service_id"));
        assertEquals(object(at, "location").get("id"), at.get("location_id"));
        assertEquals(object(service, "organization").get("id"), service.get("organization_id"));
        assertNotEquals(service.get("id"), at.get("id"));
        told.put(Fact.NAME, "名前の変わった事業所");
        assertEquals(service.get("id"), service().get("id"));
        assertEquals(service.get("id"), UUID.fromString(String.valueOf(service.get("id"))).toString());
    }

    @Test
    void onlySureHoursAreASchedule() {
        assertEquals(List.of("MO,TU,WE,TH,FR"),
                list(service(), "schedules").stream().map(one -> one.get("byday")).toList());
        assertEquals("09:00+09:00", list(service(), "schedules").getFirst().get("opens_at"));
        told.put(Fact.HOURS_WEEKDAY, "16:00-15:30");
        assertFalse(service().containsKey("schedules"));
    }

    @Test
    void anAddressThatIsNoneIsLeftOutAndWithoutAnOperatorTheOfficeSpeaksForItself() {
        assertFalse(service().containsKey("url"));
        told.remove(Fact.OPERATOR);
        told.remove(Fact.OPERATOR_NUMBER);
        assertEquals("見本の事業所", object(service(), "organization").get("name"));
        assertRequired("organization", object(service(), "organization"));
    }

    private Map<String, Object> service() {
        ListingView listing = new ListingView(3, new ListingKey("見本の一覧", "transition-support", "A1/0810100000"),
                Facts.of(told), "08", 1L, new Point(36.37, 140.47), "2025-03", "2025-03", null);
        return HsdsService.of(new AgencyView(7, 0, "0810100000", List.of(listing), new LocalKnowledge(null, List.of())),
                listing, KIND, PLACE);
    }

    private static void assertRequired(String schema, Map<String, Object> thing) {
        for (String name : REQUIRED.getOrDefault(schema, Set.of("a schema"))) {
            assertTrue(thing.get(name) instanceof String, schema + "." + name);
            assertTrue(!name.endsWith("id") || String.valueOf(thing.get(name)).length() == 36, schema + "." + name);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Map<String, Object> thing, String name) {
        return (Map<String, Object>) thing.getOrDefault(name, Map.of());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> thing, String name) {
        return (List<Map<String, Object>>) thing.getOrDefault(name, List.of());
    }

    private static AgencyTypeView kind(String code) {
        return new AgencyTypeView(code, 0, code, code, code, List.of(), new Coded("EMPLOYMENT", "就労"), 1, "要約", "説明",
                null,
                null, null, List.of(), null, List.of(), List.of(), true, true, List.of(), LocalDate.EPOCH);
    }
}
