package org.shienhiroba.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells whether two reports came from one place without keeping the place: a hash of the client's address with a key that
 * only this process knows and that ends with it. Thread-safe.
 */
@ApplicationScoped
public class SenderMark {
    private static final String ALGORITHM = "HmacSHA256";

    @Inject
    private ClientAddress clients;

    private final SecretKeySpec key = new SecretKeySpec(SecureRandom.getSeed(32), ALGORITHM);

    /** The mark of the address that a request comes from: 64 characters. */
    public String of(HttpServletRequest request) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(clients.of(request).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
