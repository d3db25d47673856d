package org.shienhiroba.content.account;

import java.time.Instant;

/**
 * A link that was just made. It is told this once; the portal keeps only its hash.
 *
 * @param token     what the address carries
 * @param expiresAt until when it works
 */
public record OneTimeLink(String token, Instant expiresAt) {

    /** Never the token. */
    @Override
    public String toString() {
        return "OneTimeLink[]";
    }
}
