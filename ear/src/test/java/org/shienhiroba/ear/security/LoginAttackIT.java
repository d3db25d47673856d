package org.shienhiroba.ear.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shienhiroba.ear.Portal;
import org.shienhiroba.ear.Visitor;

class LoginAttackIT {
    private static final int TRIES = 1000;

    @Test
    void aThousandGuessesAreSlowedDownAndDoNotHoldUpTheOwnerInAKnownBrowser() throws Exception {
        try (Portal portal = Portal.fresh("attack").withTrialAccounts().start();
                ExecutorService attackers = Executors.newFixedThreadPool(20)) {
            Visitor owner = Visitor.signedIn(portal, "practitioner");
            Visitor attacker = Visitor.stranger(portal);
            List<Future<Integer>> guesses = IntStream.range(0, TRIES)
                    .mapToObj(guess -> attackers.submit(() -> attacker.post("/login",
                            Map.of("signin.name", "practitioner", "signin.password", "guess " + guess)).statusCode()))
                    .toList();
            owner.post("/logout", Map.of("csrf", owner.token("/account")));
            assertEquals(303, signIn(owner).statusCode(), "the owner comes in while the attack goes on");
            int looked = 0;
            for (Future<Integer> guess : guesses) {
                int status = guess.get();
                assertTrue(status == 200 || status == 429, "a guess gets " + status);
                looked += status == 200 ? 1 : 0;
            }
            assertTrue(looked < 30, looked + " of " + TRIES + " guesses were looked at");
            owner.post("/logout", Map.of("csrf", owner.token("/account")));
            assertEquals(303, signIn(owner).statusCode(), "and after it");
        }
    }

    private static HttpResponse<String> signIn(Visitor owner) {
        return owner.post("/login", Map.of("signin.name", "practitioner", "signin.password", Portal.TRIAL_PASSWORD));
    }
}
