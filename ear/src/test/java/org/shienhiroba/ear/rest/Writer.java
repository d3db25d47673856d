package org.shienhiroba.ear.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.shienhiroba.ear.Portal;
import org.shienhiroba.ear.PortalUnderTest;

/** A trial account that works on cases by REST. */
record Writer(String account) {
    static final Writer AUTHOR = new Writer("practitioner");
    static final Writer OTHER_AUTHOR = new Writer("practitioner2");
    static final Writer EDITOR = new Writer("editor");
    static final Writer TRAINER = new Writer("trainer");

    /** A case in which nothing is missing and nothing is found; {@code %s} is a word to find it by. */
    static final String COMPLETE = """
            {"title": "%s：手順を絵にして、作業の抜けを減らす", "category": "C07", "agencyType": "employer",
             "need": "作業の手順が抜けることがありました。", "approach": "手順を絵にして、机の前に貼りました。",
             "effect": "抜けが減り、休まず通えています。", "disabilities": ["MENTAL"], "phases": ["RETENTION"],
             "stakeholders": ["PERSON", {"code": "WORKPLACE", "note": "絵を一緒に描く"}],
             "partners": [{"type": "hello-work", "role": "様子を聞く"}], "links": ["https://example.jp/"],
             "prefecture": "13", "consent": {"kind": "UNRECOGNISABLE"}}""";

    HttpResponse<String> get(String path) {
        return send("GET", path, null);
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    HttpResponse<String> put(String path, String body, String... headers) {
        return send("PUT", path, body, headers);
    }

    /** Sends a request; a body is JSON unless the headers say otherwise. */
    HttpResponse<String> send(String method, String path, String body, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Authorization", credentials()));
        if (body != null && !all.contains("Content-Type")) {
            all.addAll(List.of("Content-Type", "application/json"));
        }
        return Rest.send(method, path, body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8),
                all.toArray(String[]::new));
    }

    String credentials() {
        return "Basic " + Base64.getEncoder()
                .encodeToString((account + ":" + Portal.TRIAL_PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    /** Begins a case. @return its address */
    String begin(String body) {
        HttpResponse<String> begun = post("/api/cases", body);
        assertEquals(201, begun.statusCode(), begun.body());
        String location = Rest.header(begun, "Location");
        String base = PortalUnderTest.base().toString();
        assertTrue(location.startsWith(base + "/api/cases/"), location);
        return location.substring(base.length());
    }

    /** Does something that succeeds. @return the case as it is then */
    JsonObject did(HttpResponse<String> answer) {
        return Rest.read(answer).asJsonObject();
    }

    /** The tag of a case as this account reads it. */
    String tag(String address) {
        HttpResponse<String> answer = get(address);
        assertEquals(200, answer.statusCode(), answer.body());
        return Rest.header(answer, "ETag");
    }
}
