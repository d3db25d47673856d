package org.shienhiroba.content.knowhow;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import org.shienhiroba.content.platform.PlainText;

/** The stored form of an unpublished text: one JSON document, since nobody searches or counts in it. Thread-safe. */
final class DraftJson {
    private static final Jsonb JSON = JsonbBuilder.create();

    private DraftJson() {}

    static String write(CaseDraft draft) {
        return PlainText.stored(JSON.toJson(draft));
    }

    static CaseDraft read(String json) {
        return JSON.fromJson(json, CaseDraft.class);
    }
}
