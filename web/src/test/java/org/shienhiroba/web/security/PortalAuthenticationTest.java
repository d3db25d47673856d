package org.shienhiroba.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalAuthenticationTest {

    @Test
    void basicIsReadAsUtf8AndThePasswordMayHoldColons() {
        assertEquals(Optional.of(new ShownCredential.Basic("山田", "a:b:c", "192.0.2.1")),
                PortalAuthentication.credential("Basic " + Base64.getEncoder()
                        .encodeToString("山田:a:b:c".getBytes(StandardCharsets.UTF_8)), "192.0.2.1"));
    }

    @Test
    void theNameOfTheSchemeIsReadInAnyCase() {
        assertEquals(Optional.of(new ShownCredential.Bearer("hiroba_x")),
                PortalAuthentication.credential("bEARER hiroba_x", "192.0.2.1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic", "Basic %%%", "Basic /////w==", "Basic YWJj", "Digest abc"})
    void whatCannotBeReadIsNoCredential(String header) {
        assertEquals(Optional.empty(), PortalAuthentication.credential(header, "192.0.2.1"));
    }
}
