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
            "/cases/new, /case-edit.xhtml, ''", "/cases/12/edit, /case-edit.xhtml, 12",
            "/cases/12/revisions/3, /case-revision.xhtml, 12 3", "/review/concerns/4, /concern-case.xhtml, 4"})
    void everyPageHasItsView(String address, String view, String parts) {
        Route.Page page = assertInstanceOf(Route.Page.class, Addresses.route(address));
        assertEquals(address, page.address());
        assertEquals(view, page.view());
        assertEquals(parts, String.join(" ", page.parts()));
    }

    @Test
    void aBeanIsCalledAfterItsPage() {
        assertEquals("caseEditPage",
                assertInstanceOf(Route.Page.class, Addresses.route("/cases/new")).bean());
    }

    @ParameterizedTest
    @CsvSource({"/, ALL", "/login, ALL", "/account, SIGNED_IN", "/cases/new, PRACTITIONER", "/review, EDITOR",
            "/admin/accounts, ADMIN"})
    void everyPageSaysWhoMayOpenIt(String address, Access access) {
        assertEquals(access, assertInstanceOf(Route.Page.class, Addresses.route(address)).access());
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
