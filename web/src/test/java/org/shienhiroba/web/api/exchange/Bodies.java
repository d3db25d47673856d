package org.shienhiroba.web.api.exchange;

import java.nio.charset.StandardCharsets;

/** Bodies for the tests of what is read from them. */
public final class Bodies {
    private Bodies() {}

    /** The fields of a JSON text. */
    public static BodyFields of(String json) {
        return JsonBody.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
