package org.shienhiroba.web.api.exchange;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.web.api.Sentences;

/**
 * What a client says about the state it knows: {@code If-Match} (RFC 9110, 13.1.1) with the one tag that it read, and
 * {@code Idempotency-Key}. {@code If-Match: *} would be a licence to overwrite whatever there is; it names no version, and
 * counts as missing.
 */
public final class Preconditions {
    /** Name of the header by which the same request sent twice is done once. */
    public static final String KEY = "Idempotency-Key";
    /** A strong tag that begins with a version; see {@link org.shienhiroba.web.api.ContentTag}. */
    private static final Pattern OURS = Pattern.compile("\"([0-9]{1,9})\\.[0-9a-f]+\"");
    private static final Pattern ANY_TAG = Pattern.compile("(?:W/)?\"[^\"\\x00-\\x20\\x7F]*\"");
    private static final int PRECONDITION_REQUIRED = 428;
    /** No thing ever has this version. */
    private static final int NEVER = -1;

    private Preconditions() {}

    /**
     * The version that a client must name.
     *
     * @throws ClientErrorException 428 where it names none
     * @throws BadInput for what is not one tag
     */
    public static int version(HttpHeaders request) {
        Integer named = versionIfNamed(request);
        if (named == null) {
            throw new ClientErrorException(PRECONDITION_REQUIRED);
        }
        return named;
    }

    /** The version that a client names; null where it names none. @throws BadInput for what is not one tag */
    public static @Nullable Integer versionIfNamed(HttpHeaders request) {
        String header = request.getHeaderString(HttpHeaders.IF_MATCH);
        String tag = header == null ? "*" : header.strip();
        if (tag.equals("*")) {
            return null;
        }
        if (!ANY_TAG.matcher(tag).matches()) {
            throw new BadInput(HttpHeaders.IF_MATCH, Sentences.say("header.ifMatch"));
        }
        Matcher ours = OURS.matcher(tag);
        // a tag that is not of ours, or a weak one, matches nothing
        return ours.matches() ? Integer.valueOf(ours.group(1)) : NEVER;
    }

    /**
     * Whether a client asks that there be nothing yet at the address ({@code If-None-Match: *}, RFC 9110, 13.1.2).
     */
    public static boolean isCreating(HttpHeaders request) {
        String header = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return header != null && header.strip().equals("*");
    }

    /** The key of a request; null for none. */
    public static @Nullable String key(HttpHeaders request) {
        return request.getHeaderString(KEY);
    }
}
