package org.shienhiroba.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource({"/, /home.xhtml, ''", "/search, /search.xhtml, ''", "/cases/12, /case.xhtml, 12",
            "/cases/12/similar, /similar.xhtml, 12", "/agency-types, /agency-types.xhtml, ''",
            "/agency-types/hello-work, /agency-type.xhtml, hello-work", "/about, /about.xhtml, ''",
            "/accessibility, /accessibility.xhtml, ''", "/privacy, /privacy.xhtml, ''"})
    void everyPageHasItsView(String address, String view, String subject) {
        assertEquals(new Route.Page(address, view, subject), Addresses.route(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/cases", "/health/ready", "/openapi", "/feed.atom", "/sitemap.xml",
            "/robots.txt",
            "/cases/12.txt", "/assets/base.css", "/assets/fonts/LICENSE"})
    void whatIsNoPageGoesBy(String address) {
        assertInstanceOf(Route.Elsewhere.class, Addresses.route(address));
    }

    @ParameterizedTest
    @CsvSource({"/search/, /search", "/cases/12/, /cases/12", "/agency-types/hello-work/, /agency-types/hello-work"})
    void aTrailingSlashMovesToTheAddressWithout(String address, String right) {
        assertEquals(new Route.Moved(right), Addresses.route(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home.xhtml", "/case.xhtml", "/error.xhtml", "/-/error", "/cases", "/cases/", "/cases/0",
            "/cases/012", "/cases/x", "/cases/1234567890123456789", "/cases/12/similar/more", "/agency-types/Hello",
            "/agency-types/a/b", "/search//", "//elsewhere.example/", "/assets", "/assets/", "/assets/fonts/", "/apis",
            "/Search", "/search.xhtml/"})
    void anythingElseIsNowhere(String address) {
        assertInstanceOf(Route.Nowhere.class, Addresses.route(address));
    }

    @Test
    void aVersionedFileIsTheFileItself() {
        assertEquals(new Route.Asset("a1b2c3", "/assets/fonts/x.woff2"),
                Addresses.route("/assets/v-a1b2c3/fonts/x.woff2"));
    }

    @Test
    void theIconIsServedWhereBrowsersLookForIt() {
        assertEquals(new Route.Asset("", "/assets/icon.svg"), Addresses.route("/favicon.ico"));
    }
}
