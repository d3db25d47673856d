package org.shienhiroba.search.japanese;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The words of the field")
class VocabularyTest {
    private final Vocabulary words = Vocabulary.of(List.of("就労移行支援", "職場実習", "定着", "ハローワーク", "発達障害", "工賃"));

    @ParameterizedTest(name = "{0} sounds like {1}")
    @CsvSource({"就労以降支援, 就労移行支援", "しゅうろういこうしえん, 就労移行支援", "teichaku, 定着", "定着, 定着", "校賃, 工賃"})
    @DisplayName("are found by their sound")
    void alike(String typed, String word) {
        assertEquals(List.of(word), words.alike(typed));
    }

    @ParameterizedTest(name = "{0} is near {1}")
    @CsvSource({"ハローワク, ハローワーク", "ハロワーワーク, ハローワーク", "職場自習, 職場実習", "しゅうろいこしえん, 就労移行支援"})
    @DisplayName("are found with a slip, in long ones two")
    void near(String typed, String word) {
        assertEquals(word, words.near(typed, 5).get(0));
    }

    @Test
    @DisplayName("are not near when they are short, or when they are the very word")
    void notNear() {
        assertEquals(List.of(), words.near("ちん", 5));
        assertEquals(List.of(), words.near("ハローワーク", 5));
        assertEquals(List.of(), words.near("あ".repeat(10_000), 5));
    }

    @Test
    @DisplayName("are found with one wrong character, in whole or in part")
    void misspelt() {
        assertEquals("職場実習", words.misspelt("食場実習", 5).get(0));
        assertEquals(List.of("移行支援"), words.misspelt("移行指援", 5));
        assertEquals("就職サポーター", Vocabulary.of(List.of("難病患者就職サポーター")).misspelt("就職サポター", 5).get(0));
        assertTrue(words.misspelt("工員", 5).isEmpty());
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({"アイ, アイ, 0", "アイ, アウ, 1", "アイ, イア, 1", "アイウ, アウ, 1", "アイ, '', 2", "アイウエ, エウイア, 3"})
    @DisplayName("are as far apart as kana were slipped")
    void distance(String one, String other, int distance) {
        assertEquals(distance, Vocabulary.distance(one, other));
        assertEquals(distance, Vocabulary.distance(other, one));
    }
}
