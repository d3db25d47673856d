package org.shienhiroba.ear.soak;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import jakarta.json.JsonObject;
import org.shienhiroba.ear.Portal;
import org.shienhiroba.ear.soak.Author.Deed;

/**
 * Kills the server ({@code kill -9}) at the moment at which a deed is acknowledged, while others are under way; after the
 * start every acknowledged deed must be there, and the index must equal what is published. The rounds go in turn through
 * saving, submitting, publishing and unpublishing.
 */
final class KillSoak {
    private static final int AUTHORS = 4;
    /** Deeds before a kill is due, so that it falls into a server at work. */
    private static final int WARM = 6;

    private final int rounds;
    private final Map<Deed, Integer> acknowledged = new EnumMap<>(Deed.class);
    private final List<String> losses = new ArrayList<>();

    KillSoak(int rounds) {
        this.rounds = rounds;
    }

    boolean run() throws InterruptedException {
        try (Portal portal = Portal.fresh("kills").withTrialAccounts().start()) {
            List<Author> authors = new ArrayList<>();
            for (int i = 0; i < AUTHORS; i++) {
                authors.add(Author.begin(portal, "甲乙丙丁".substring(i, i + 1) + "試"));
            }
            for (int round = 0; round < rounds; round++) {
                Deed deadly = Deed.values()[round % Deed.values().length];
                killAt(deadly, portal, authors);
                portal.start();
                for (Author author : authors) {
                    author.check().ifPresent(losses::add);
                }
                compare(portal);
                System.out.printf("round %d: killed at %s, acknowledged so far %s, losses %d%n", round + 1, deadly,
                        acknowledged, losses.size());
            }
        }
        losses.forEach(System.out::println);
        return losses.isEmpty();
    }

    private void killAt(Deed deadly, Portal portal, List<Author> authors) throws InterruptedException {
        AtomicBoolean killed = new AtomicBoolean();
        CountDownLatch ended = new CountDownLatch(authors.size());
        for (Author author : authors) {
            Thread.ofPlatform().start(() -> {
                try {
                    for (int deeds = 0; !killed.get(); deeds++) {
                        Deed done = author.act();
                        synchronized (acknowledged) {
                            acknowledged.merge(done, 1, Integer::sum);
                        }
                        if (deeds >= WARM && done == deadly && killed.compareAndSet(false, true)) {
                            portal.kill();
                        }
                    }
                } catch (UncheckedIOException e) {
                    // the server is gone in the middle of this deed: it may be done or not
                } catch (IllegalStateException e) {
                    if (!killed.get()) {
                        synchronized (acknowledged) {
                            losses.add(String.valueOf(e.getMessage()));
                        }
                        if (killed.compareAndSet(false, true)) {
                            portal.kill();
                        }
                    }
                } finally {
                    ended.countDown();
                }
            });
        }
        ended.await();
    }

    private void compare(Portal portal) {
        Portal.await("the index equals the published cases",
                () -> portal.get("/health/ready").statusCode() == 200 && searchable(portal).equals(published(portal)));
    }

    private static Map<String, String> published(Portal portal) {
        Map<String, String> cases = new TreeMap<>();
        portal.get("/api/export/cases.jsonl").body().lines().map(Author::json)
                .forEach(one -> cases.put(one.get("id").toString(), one.getString("title")));
        return cases;
    }

    private static Map<String, String> searchable(Portal portal) {
        Map<String, String> cases = new TreeMap<>();
        Optional.of(portal.get("/api/cases?size=100")).filter(answer -> answer.statusCode() == 200)
                .ifPresent(answer -> Author.json(answer.body()).getJsonArray("hits").getValuesAs(JsonObject.class)
                        .forEach(one -> cases.put(one.get("id").toString(), one.getString("title"))));
        return cases;
    }
}
