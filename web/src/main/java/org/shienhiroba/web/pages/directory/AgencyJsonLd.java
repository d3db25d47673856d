package org.shienhiroba.web.pages.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.directory.AgencyView;
import org.shienhiroba.content.directory.Fact;
import org.shienhiroba.content.directory.Reach;
import org.shienhiroba.content.directory.place.MunicipalityView;
import org.shienhiroba.web.pages.template.JsonLd;

/** An office in the words of schema.org, for machines that read the page. */
final class AgencyJsonLd {
    /** Kinds that are offices of the state, of a prefecture or of a municipality. */
    private static final Set<String> GOVERNMENT = Set.of("hello-work", "labour-bureau", "municipality", "prefecture",
            "health-welfare-center", "mental-health-welfare-center", "vocational-ability-school");

    private AgencyJsonLd() {}

    /**
     * The document, safe inside a script element.
     *
     * @param prefecture the name of its prefecture
     * @param place      its municipality; null where no list tells it
     * @param address    the whole address of its page
     */
    static String of(AgencyView agency, String prefecture, @Nullable MunicipalityView place, String address) {
        Map<String, Object> office = new LinkedHashMap<>();
        office.put("@context", "https://schema.org");
        office.put("@type",
                agency.kinds().stream().anyMatch(GOVERNMENT::contains) ? "GovernmentOrganization" : "Organization");
        office.put("name", agency.name());
        List<String> others = agency.names().stream().filter(name -> !name.equals(agency.name())).toList();
        if (!others.isEmpty()) {
            office.put("alternateName", others);
        }
        office.put("identifier", address);
        put(office, "telephone", agency.first(Fact.PHONE));
        put(office, "faxNumber", agency.first(Fact.FAX));
        String url = agency.first(Fact.URL);
        put(office, "url", url == null ? null : Reach.page(url).orElse(null));
        Map<String, Object> where = new LinkedHashMap<>();
        where.put("@type", "PostalAddress");
        where.put("addressCountry", "JP");
        where.put("addressRegion", prefecture);
        put(where, "addressLocality", place == null ? null : place.name());
        put(where, "streetAddress", agency.leading().facts().get(Fact.STREET));
        office.put("address", where);
        agency.point().ifPresent(point -> office.put("location", Map.of("@type", "Place", "geo", Map.of("@type",
                "GeoCoordinates", "latitude", point.latitude(), "longitude", point.longitude()))));
        return JsonLd.write(office);
    }

    private static void put(Map<String, Object> thing, String name, @Nullable String value) {
        if (value != null) {
            thing.put(name, value);
        }
    }
}
