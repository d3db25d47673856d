package org.shienhiroba.web.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:8080", "hiroba.example.jp", "xn--r8jz45g.jp:443", "127.0.0.1:1",
            "[::1]:8080", "my_service:65535", "example.jp."})
    void aHostWithOrWithoutAPortIsOne(String host) {
        assertTrue(SiteAddress.isHost(host));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a/b", "a@b", "a\"><b", "a:0", "a:65536", "a:99999999999", "a:", ":80",
            "-a",
            "a..b", "例え.jp", "a\r\nb", "[::1", "a?b", "a#b", "a%2e"})
    void anythingElseIsNot(String host) {
        assertFalse(SiteAddress.isHost(host));
    }

    @Test
    void aMissingOrEndlessNameIsNot() {
        assertFalse(SiteAddress.isHost(null));
        assertFalse(SiteAddress.isHost("a.".repeat(200) + "jp"));
    }
}
