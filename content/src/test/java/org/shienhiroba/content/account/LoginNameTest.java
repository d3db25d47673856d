package org.shienhiroba.content.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginNameTest {

    @Test
    void widthAndCaseMakeNoOtherName() {
        assertEquals(LoginName.key("hanako"), LoginName.key("ＨａｎａＫＯ"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "山田花子", "hanako.yamada@example", "𠮷田さん"})
    void lettersOfAnyScriptMayBeInAName(String name) {
        assertEquals(Optional.empty(), LoginName.problem(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "　", "ab", "a:bcd", "a bcd", "a\u200Bbc", "a\u0000bc", "<b>abc"})
    void whatCannotBeTypedOrSeenIsRefused(String name) {
        assertTrue(LoginName.problem(name).isPresent());
    }

    @Test
    void fortyCharactersAreTheMost() {
        assertEquals(Optional.empty(), LoginName.problem("a".repeat(40)));
        assertTrue(LoginName.problem("a".repeat(41)).isPresent());
    }
}
