package org.shienhiroba.search.japanese;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Romaji")
class RomajiTest {

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({"shuurou, シュウロウ", "syuurou, シュウロウ", "teichaku, テイチャク", "teityaku, テイチャク", "nanbyou, ナンビョウ",
            "sanpo, サンポ",
            "sampo, サンポ", "onna, オンナ", "konnichi, コンニチ", "shinnyuu, シンニュウ", "hon'ya, ホンヤ", "jisshuu, ジッシュウ",
            "matcha, マッチャ",
            "jobuko-chi, ジョブコーチ", "hattatsu, ハッタツ", "hattatu, ハッタツ", "fukushi, フクシ", "hukusi, フクシ", "pa-thi-, パーティー",
            "dhisuku, ディスク", "kwa-tetto, クァーテット", "ken, ケン"})
    @DisplayName("is read in each of its systems")
    void read(String letters, String kana) {
        assertEquals(kana, Romaji.katakana(letters));
    }

    @ParameterizedTest(name = "«{0}»")
    @ValueSource(strings = {"", "sst", "adhd", "work", "x", "case7", "支援", "q"})
    @DisplayName("is not what has a letter that belongs to no syllable")
    void none(String letters) {
        assertNull(Romaji.katakana(letters));
    }
}
