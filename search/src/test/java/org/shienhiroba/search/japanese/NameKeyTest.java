package org.shienhiroba.search.japanese;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The key of a name")
class NameKeyTest {

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(quoteCharacter = '"', value = {"ｻﾎﾟｰﾄｾﾝﾀｰ, さぽとせんた", "ＷＯＲＫ－ＳＴＥＰ, workstep", "じぎょうしょ, じぎようしよ",
            "ひまわり　（水戸）・『北』, ひまわり水戸北", "ヴィーナス, びなす",
            "ヱビス, えびす", "づくり, ずくり", "ティー, ち", "第２①, 第21", "髙﨑, 高崎", "Café, cafe", "６ヶ月, 6か月", "···, \"\"", "😀, \"\"",
            "''', \"\""})
    @DisplayName("as written drops how it is written")
    void written(String name, String key) {
        assertEquals(key, NameKey.written(name));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({"HIMAWARI, ひまわり", "hon’ya, ほんや", "Mirai工房, みらい工房", "A型, a型", "Work, work", "ＫＵＭＡ×２, くま2",
            "kwa-tetto, くあてつと",
            "tī, ち", "Ōsaka, おさか"})
    @DisplayName("as it sounds reads romaji")
    void sound(String name, String key) {
        assertEquals(key, NameKey.sound(name));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({"とうきよう, ときよ", "おおおか, おか", "しゆうろう, しゆろ", "せいかつ, せいかつ", "おいしい, おいし", "うみ, うみ"})
    @DisplayName("made loose has no long vowels")
    void loose(String key, String loose) {
        assertEquals(loose, NameKey.loose(key));
    }

    @Property(tries = 300)
    @Label("holds letters and digits alone for any text, and is its own key")
    void takesAnyTextAndIsItsOwnKey(@ForAll @StringLength(max = 30) String any) {
        String key = NameKey.written(any);
        assertEquals(key, NameKey.written(key));
        assertTrue(key.codePoints().allMatch(Character::isLetterOrDigit));
        assertTrue(NameKey.sound(any).codePoints().allMatch(Character::isLetterOrDigit));
        assertTrue(NameKey.order(any).length() >= 1);
    }
}
