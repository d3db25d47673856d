package org.shienhiroba.content.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"purple lamp seven", "あさひる ゆうがた よなか", "k7#vQ9!xPz2m", "𠮷野家の朝ごはんは何時から",
            "            x1y2z3q4"})
    void anyCharactersMayMakeAPassword(String password) {
        assertEquals(Optional.empty(), PasswordRules.problem(password, "hanako"));
    }

    @Test
    void lengthCountsCodePointsFrom12To128() {
        assertTrue(PasswordRules.problem("k7#vQ9!xPz2", "hanako").isPresent());
        String longest = "k7#vQ9!x".repeat(16);
        assertEquals(Optional.empty(), PasswordRules.problem(longest, "hanako"));
        assertTrue(PasswordRules.problem(longest + "y", "hanako").isPresent());
        assertEquals(Optional.empty(), PasswordRules.problem("𠮷髙葛飾区亀有公園前派出所", "hanako"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"password1234", "PASSWORD1234", "ｐａｓｓｗｏｒｄ１２３４", "qwertyuiopasdf", "1qaz2wsx3edc",
            "shienhiroba2026",
            "aaaaaaaaaaaa", "abcabcabcabc", "あああああああああああああ", "123456789012", "zyxwvutsrqpo", "hanako123456",
            "passwordpassword!!",
            "パスワードパスワード12"})
    void whatIsTriedFirstIsRefused(String password) {
        assertTrue(PasswordRules.problem(password, "hanako").isPresent(), password);
    }

    @ParameterizedTest
    @ValueSource(strings = {"purple\u0000lamp seven", "purple\uD800lamp seven", "purple\uFFFFlamp seven"})
    void whatIsNoTextIsRefused(String password) {
        assertTrue(PasswordRules.problem(password, "hanako").isPresent());
    }

    @Test
    void aPasswordIsTheSameHoweverItsAccentsAndSpacesAreTyped() {
        String hash = PasswordHash.of("か\u3099っこう\u3000の かね");
        assertTrue(PasswordHash.matches(hash, "が\u3063こう の\u3000かね"));
        assertEquals(false, PasswordHash.matches(hash, "がっこう の かぬ"));
    }

    @Test
    void oneHashIsLikeNoOtherAndSaysHowItWasMade() {
        String hash = PasswordHash.of("purple lamp seven");
        assertTrue(hash.startsWith("pbkdf2-sha512$210000$"), hash);
        assertNotEquals(hash, PasswordHash.of("purple lamp seven"));
    }
}
