package org.shienhiroba.ear.soak;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.shienhiroba.ear.Portal;
import org.shienhiroba.ear.Visitor;

/**
 * A thousand wrong passwords for one account, from eight connections at once: its owner signs in all the while from a
 * browser that is known, and others are not slowed.
 */
final class AttackSoak {
    private static final int TRIES = 1000;
    private static final int ATTACKERS = 8;

    boolean run() throws InterruptedException {
        try (Portal portal = Portal.fresh("attack").withTrialAccounts().start()) {
            Visitor owner = Visitor.signedIn(portal, "practitioner");
            Visitor reader = Visitor.stranger(portal);
            median(reader);
            long before = median(reader);
            AtomicInteger left = new AtomicInteger(TRIES);
            AtomicInteger refusedAtOnce = new AtomicInteger();
            AtomicInteger letIn = new AtomicInteger();
            List<Thread> attackers = new ArrayList<>();
            for (int i = 0; i < ATTACKERS; i++) {
                Visitor attacker = Visitor.stranger(portal);
                attackers.add(Thread.ofPlatform().start(() -> {
                    while (left.getAndDecrement() > 0) {
                        HttpResponse<String> answer = attacker.post("/login", Map.of("signin.name",
                                "practitioner", "signin.password", "まちがった合言葉 " + left.get()));
                        refusedAtOnce.addAndGet(answer.statusCode() == 429 ? 1 : 0);
                        letIn.addAndGet(answer.statusCode() == 303 ? 1 : 0);
                    }
                }));
            }
            List<Long> during = new ArrayList<>();
            int ownersSignIns = 0;
            while (attackers.stream().anyMatch(Thread::isAlive)) {
                during.add(median(reader));
                ownersSignIns += owner.post("/login", Map.of("csrf", owner.token("/my"), "signin.name", "practitioner",
                        "signin.password", Portal.TRIAL_PASSWORD)).statusCode() == 303 ? 1 : -1000;
            }
            for (Thread attacker : attackers) {
                attacker.join();
            }
            double ratio = during.stream().mapToLong(one -> one).sorted().skip(during.size() / 2).findFirst()
                    .orElse(before) / (double) before;
            int owners = ownersSignIns;
            System.out.printf("%d tries, %d of them refused at once, %d let in; the owner signed in %d times meanwhile;"
                    + " search page p50 %.1f ms before, %.2f × during%n", TRIES, refusedAtOnce.get(), letIn.get(),
                    owners, before / 1e6, ratio);
            return letIn.get() == 0 && owners > 0 && ratio <= 2;
        }
    }

    /** The median time of a search page in nanoseconds. */
    private static long median(Visitor reader) {
        long[] times = new long[30];
        for (int i = 0; i < times.length; i++) {
            long begun = System.nanoTime();
            reader.get("/search?q=%E5%AE%9A%E7%9D%80");
            times[i] = System.nanoTime() - begun;
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
