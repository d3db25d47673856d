package org.shienhiroba.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {
    private static final List<Network> PROXIES = Network.list("10.0.0.0/8, 2001:db8::1");

    @Test
    void withoutAProxyOfOursTheHeaderCountsForNothing() {
        assertEquals("203.0.113.9", ClientAddress.of("203.0.113.9", List.of("198.51.100.1"), PROXIES));
        assertEquals("10.1.2.3", ClientAddress.of("10.1.2.3", List.of("198.51.100.1"), List.of()));
    }

    @Test
    void behindAProxyTheLastHopThatIsNoneOfOursIsTheClient() {
        assertEquals("198.51.100.1",
                ClientAddress.of("10.1.2.3", List.of("192.0.2.66, 198.51.100.1, 10.9.9.9"), PROXIES));
        assertEquals("198.51.100.1", ClientAddress.of("2001:db8::1", List.of("192.0.2.66", "198.51.100.1"), PROXIES));
    }

    @Test
    void whatIsNoAddressEndsTheChain() {
        assertEquals("10.1.2.3", ClientAddress.of("10.1.2.3", List.of("198.51.100.1, unknown"), PROXIES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example.jp", "10.0.0.0/33", "10.0.0.0/", "300.1.1.1", "10.0.0.1;10.0.0.2"})
    void aWrongSettingIsNamed(String setting) {
        IllegalStateException wrong = assertThrows(IllegalStateException.class, () -> Network.list(setting));
        assertTrue(wrong.getMessage().contains("HIROBA_PROXY"), wrong.getMessage());
    }
}
