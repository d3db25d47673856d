package org.shienhiroba.content.account;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.spec.InvalidKeySpecException;
import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * How passwords are kept: PBKDF2 with HMAC-SHA-512, 210,000 rounds (OWASP Password Storage Cheat Sheet) and a salt for each
 * account. Rounds, salt and hash stand in one line, {@code pbkdf2-sha512$210000$salt$hash}, so that the rounds can grow.
 * Costs about 0.2 s of a processor: see {@link PasswordWork}.
 */
final class PasswordHash {
    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final String KIND = "pbkdf2-sha512";
    private static final int ROUNDS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;

    private PasswordHash() {}

    /** The line to keep for a password. */
    static String of(String password) {
        byte[] salt = Secrets.bytes(SALT_BYTES);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return KIND + "$" + ROUNDS + "$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(hash(password, salt, ROUNDS));
    }

    /** Whether a password is the one of a line; takes the same time whatever the answer. */
    static boolean matches(String line, String password) {
        String[] part = line.split("\\$", -1);
        if (part.length != 4 || !part[0].equals(KIND)) {
            throw new IllegalStateException("unknown kind of password hash");
        }
        byte[] salt = Base64.getDecoder().decode(part[2]);
        return MessageDigest.isEqual(Base64.getDecoder().decode(part[3]),
                hash(password, salt, Integer.parseInt(part[1])));
    }

    /**
     * The form in which a password is hashed (RFC 8265, OpaqueString): every space as U+0020, then NFC, so that the same
     * password typed on another system is the same.
     */
    static String prepared(String password) {
        StringBuilder prepared = new StringBuilder();
        password.codePoints()
                .map(one -> Character.getType(one) == Character.SPACE_SEPARATOR ? ' ' : one)
                .forEach(prepared::appendCodePoint);
        return Normalizer.normalize(prepared, Normalizer.Form.NFC);
    }

    private static byte[] hash(String password, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(prepared(password).toCharArray(), salt, rounds, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        } catch (NoSuchAlgorithmException | InvalidKeySpecException e) {
            throw new IllegalStateException(e);
        } finally {
            spec.clearPassword();
        }
    }
}
