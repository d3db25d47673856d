package org.shienhiroba.ear.soak;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shienhiroba.ear.JavaHeap;
import org.shienhiroba.ear.Portal;
import org.shienhiroba.ear.Visitor;

/**
 * Two hundred long forms open at once, each saved again and again: every text is there in the end, and what the server holds
 * for them stays flat.
 */
final class FormSoak {
    private static final int FORMS = 200;
    private static final int ROUNDS = 6;

    boolean run() throws IOException {
        try (Portal portal = Portal.fresh("forms").withTrialAccounts().start()) {
            Visitor author = Visitor.signedIn(portal, "practitioner");
            List<String> cases = new ArrayList<>();
            for (int i = 0; i < FORMS; i++) {
                HttpResponse<String> begun = Author.send(portal, "practitioner", "POST", "/api/cases",
                        Author.draft("書式" + i + "番"), null);
                cases.add(Author.json(begun.body()).get("id").toString());
            }
            long before = JavaHeap.used(portal.serverProcess());
            List<Long> heaps = new ArrayList<>();
            int saved = 0;
            for (int round = 0; round < ROUNDS; round++) {
                for (int i = 0; i < FORMS; i++) {
                    saved += save(author, cases.get(i), i, round) ? 1 : 0;
                }
                heaps.add(JavaHeap.used(portal.serverProcess()));
            }
            int kept = 0;
            for (int i = 0; i < FORMS; i++) {
                kept += Author.send(portal, "practitioner", "GET", "/api/cases/" + cases.get(i), null, null).body()
                        .contains("回目" + (ROUNDS - 1)) ? 1 : 0;
            }
            System.out.printf("%d forms, %d saves of %d taken, %d texts kept; heap after a collection: %d MiB before,"
                    + " then %s MiB%n", FORMS, saved, FORMS * ROUNDS, kept, before >> 10,
                    heaps.stream().map(one -> one >> 10).toList());
            boolean flat = heaps.getLast() < heaps.getFirst() * 1.2;
            return flat && saved == FORMS * ROUNDS && kept == FORMS;
        }
    }

    /** Opens the form as a tab does, and saves a long text from it. */
    private static boolean save(Visitor author, String id, int form, int round) {
        String page = author.get("/cases/" + id + "/edit").body();
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"").matcher(page);
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        fields.put("title", "書式" + form + "番の取組");
        fields.put("need", "長い文章です。".repeat(280));
        fields.put("approach", "手順を書きました。".repeat(220));
        fields.put("effect", "回目" + round + "の保存です。");
        fields.put("save", "save");
        return author.post("/cases/" + id + "/edit", fields).statusCode() / 100 <= 3;
    }
}
