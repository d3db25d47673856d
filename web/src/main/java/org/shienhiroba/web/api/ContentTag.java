package org.shienhiroba.web.api;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A strong entity tag: equal where the answer is equal, byte by byte.
 *
 * @param value the tag in its quotes, as it stands in {@code ETag}
 */
public record ContentTag(String value) {
    private static final int BYTES = 12;

    /** The tag of an answer. */
    public static ContentTag of(byte[] content) {
        return new ContentTag('"' + hash(content) + '"');
    }

    /** The tag of an answer about a thing that has a version, which the tag begins with. */
    public static ContentTag of(int version, byte[] content) {
        return new ContentTag("\"" + version + "." + hash(content) + '"');
    }

    /** Whether a client that sends this {@code If-None-Match} has the answer already. Any text may be given. */
    public boolean isIn(@Nullable String ifNoneMatch) {
        return ifNoneMatch != null && Arrays.stream(ifNoneMatch.split(","))
                .map(String::strip)
                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                .anyMatch(tag -> tag.equals("*") || tag.equals(value));
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
