package org.shienhiroba.ear.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.shienhiroba.ear.Portal;
import org.shienhiroba.ear.PortalUnderTest;
import org.shienhiroba.ear.Visitor;

/**
 * Every operation of the OpenAPI document and every page of the table of addresses, for nobody and for every role, on one's
 * own, somebody else's and an unknown thing: what is expected by the access rule, and what is seen.
 */
class AccessMatrixIT {
    private static final String UNKNOWN = "999999";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete");
    /** Whatever does not tell that it is forbidden, unknown or broken. */
    private static final String ALLOWED = "(?!401|403|404|5)...";
    /** What each trial account may do. */
    private static final Map<String, Set<String>> ROLES = new LinkedHashMap<>();

    static {
        ROLES.put("nobody", Set.of());
        ROLES.put("practitioner", Set.of("PRACTITIONER"));
        ROLES.put("practitioner2", Set.of("PRACTITIONER"));
        ROLES.put("editor", Set.of("EDITOR", "PRACTITIONER"));
        ROLES.put("trainer", Set.of("TRAINER"));
        ROLES.put("admin", Set.of("ADMIN"));
    }

    private final Portal portal = PortalUnderTest.portal();
    private final List<String> lines = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void everyOperationOfRestAnswersEachRoleAsItsRuleSays() throws IOException {
        Visitor owner = visitor("practitioner");
        JsonObject paths = json(Visitor.stranger(portal).get("/openapi?format=JSON").body()).getJsonObject("paths");
        int operations = 0;
        for (String path : paths.keySet()) {
            for (String method : paths.getJsonObject(path).keySet()) {
                if (path.startsWith("/api") && METHODS.contains(method)) {
                    String access = paths.getJsonObject(path).getJsonObject(method).getString("x-access");
                    operations++;
                    tryOperation(owner, method, path, access);
                }
            }
        }
        report("rest");
        assertTrue(operations >= 20, "operations found: " + operations);
    }

    @Test
    void everyPageAnswersEachRoleAsTheTableOfAddressesSays() throws IOException {
        Visitor owner = visitor("practitioner");
        String draft = draft(owner);
        Map<String, Visitor> visitors = new LinkedHashMap<>();
        ROLES.keySet().forEach(who -> visitors.put(who, who.equals("nobody")
                ? Visitor.stranger(portal)
                : Visitor.signedIn(portal, who)));
        int pages = 0;
        for (String line : Files.readAllLines(Path.of(System.getProperty("hiroba.test.root"),
                "web/src/main/resources/org/shienhiroba/web/http/pages.tsv"))) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] page = line.split("\t");
            pages++;
            for (String object : objects(page[0], draft)) {
                for (Map.Entry<String, Visitor> who : visitors.entrySet()) {
                    String path = page[0].replace("/domains/{code}", "/domains/medical").replace("{id}", object)
                            .replace("{n}", "1").replace("{code}", "hello-work");
                    int seen = page[3].equals("action")
                            ? who.getValue().post(path, Map.of()).statusCode()
                            : who.getValue().get(path).statusCode();
                    note(who.getKey(), "GET " + page[0], page[2], object.equals(draft) ? "practitioner's" : object,
                            expectedPage(page, who.getKey(), object.equals(draft)), Integer.toString(seen));
                    if (page[3].equals("action") && !who.getKey().equals("nobody")) {
                        visitors.put(who.getKey(), Visitor.signedIn(portal, who.getKey()));
                    }
                }
            }
        }
        report("pages");
        assertTrue(pages >= 25, "pages found: " + pages);
    }

    private void tryOperation(Visitor owner, String method, String path, String access) {
        for (String object : objects(path, "own")) {
            for (String who : ROLES.keySet()) {
                String id = object.equals("own") ? draft(owner) : object;
                String address = path.replace("{id}", id).replace("{n}", "1").replace("{code}", "hello-work");
                String body = Set.of("post", "put").contains(method) ? "{\"title\": \"題名\"}" : null;
                HttpResponse<String> seen = visitor(who).api(method.toUpperCase(java.util.Locale.ROOT), address, body,
                        method.equals("put") ? new String[]{"If-Match", "\"0.0\""} : new String[0]);
                note(who, method + " " + path, access, object.equals("own") ? "practitioner's draft" : object,
                        expectedOperation(path, access, who, object), Integer.toString(seen.statusCode()));
            }
        }
    }

    /** What the place for a number in an address is tried with; the numbers of groups of words and of offices are nobody's own. */
    private static List<String> objects(String path, String own) {
        if (!path.contains("{id}")) {
            return List.of("");
        }
        return path.contains("/synonyms") || path.contains("/agencies") ? List.of(UNKNOWN) : List.of(own, UNKNOWN);
    }

    /** A pattern of the statuses that the rule allows. */
    private static String expectedOperation(String path, String access, String who, String object) {
        Set<String> roles = ROLES.get(who);
        String needed = access.equals("AUTHOR") ? "PRACTITIONER" : access;
        if (!access.equals("ALL") && who.equals("nobody")) {
            return "401";
        }
        if (!Set.of("ALL", "SIGNED_IN").contains(access) && !roles.contains(needed)) {
            return "403";
        }
        if (object.equals(UNKNOWN)) {
            return "404";
        }
        if (object.equals("own")) {
            // a draft that was never submitted exists for its author alone, and is no public case to report or to liken
            boolean authors = !access.equals("EDITOR") && !path.endsWith("/revisions/{n}")
                    && (!access.equals("ALL") || path.equals("/api/cases/{id}"));
            return who.equals("practitioner") && authors ? ALLOWED : "404";
        }
        return ALLOWED;
    }

    private static String expectedPage(String[] page, String who, boolean own) {
        Set<String> roles = ROLES.get(who);
        String access = page[2];
        if (page[3].equals("action")) {
            return who.equals("nobody") ? "303" : "403";
        }
        if (!access.equals("ALL") && who.equals("nobody")) {
            return "303";
        }
        if (!Set.of("ALL", "SIGNED_IN").contains(access) && !roles.contains(access)) {
            return "403";
        }
        if (Set.of("invitation", "reset").contains(page[1])) {
            return "410"; // without the link's secret
        }
        if (!page[0].contains("{id}")) {
            return "200";
        }
        boolean authors = own && who.equals("practitioner")
                && Set.of("case-edit", "case-preview", "case-history").contains(page[1]);
        return authors ? "200" : "404";
    }

    private void note(String who, String what, String access, String object, String expected, String seen) {
        boolean right = Pattern.matches(expected, seen);
        String line = String.join("\t", what, access, who, object, expected.startsWith("(") ? "allowed" : expected,
                seen,
                right ? "" : "WRONG");
        lines.add(line);
        if (!right) {
            wrong.add(line);
        }
    }

    /** Leaves the whole matrix beside the reports of the tests. */
    private void report(String name) throws IOException {
        Path table = Path.of(System.getProperty("hiroba.test.root"), "ear/target/access-matrix-" + name + ".tsv");
        lines.addFirst(String.join("\t", "what", "rule", "who", "object", "expected", "seen", ""));
        Files.write(table, lines);
        assertEquals(List.of(), wrong, lines.size() - 1 + " tried");
    }

    private Visitor visitor(String who) {
        return who.equals("nobody") ? Visitor.stranger(portal) : Visitor.withPassword(portal, who);
    }

    private static String draft(Visitor owner) {
        HttpResponse<String> begun = owner.api("POST", "/api/cases", CaseTexts.with("色紙"));
        assertEquals(201, begun.statusCode(), begun.body());
        return json(begun.body()).get("id").toString();
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
