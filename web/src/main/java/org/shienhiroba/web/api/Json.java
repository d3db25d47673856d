package org.shienhiroba.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;

/**
 * Writes answers as JSON: records by their components, in their order and under their names, what is null left out; dates and
 * moments ISO 8601. Thread-safe.
 */
@ApplicationScoped
public class Json {

    /** A record, or a list of them, as one line of JSON. */
    public String text(Object thing) {
        StringBuilder text = new StringBuilder(1024);
        JsonText.append(text, thing);
        return text.toString();
    }

    /** The same in UTF-8. */
    public byte[] bytes(Object thing) {
        return text(thing).getBytes(StandardCharsets.UTF_8);
    }
}
