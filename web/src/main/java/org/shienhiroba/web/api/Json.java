package org.shienhiroba.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.nio.charset.StandardCharsets;

/** Writes records as JSON: names as in the record, dates ISO 8601, what is null left out. Thread-safe. */
@ApplicationScoped
public class Json {
    private final Jsonb jsonb = JsonbBuilder.create();

    /** A record as one line of JSON. */
    public String text(Object thing) {
        return jsonb.toJson(thing);
    }

    /** A record as JSON in UTF-8. */
    public byte[] bytes(Object thing) {
        return text(thing).getBytes(StandardCharsets.UTF_8);
    }
}
