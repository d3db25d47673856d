package org.shienhiroba.search.japanese;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shienhiroba.search.SynonymFault;
import org.shienhiroba.search.SynonymGroup;
import org.shienhiroba.search.japanese.Synonyms.Replacement;
import org.shienhiroba.search.japanese.Synonyms.Synonym;

@DisplayName("Synonyms")
class SynonymsTest {

    private static Synonyms of(String... lines) {
        return Synonyms.parse("test", List.of(lines));
    }

    @Test
    @DisplayName("joined by = find each other")
    void bothWays() {
        Synonyms synonyms = of("ハロワ = 職安 = 公共職業安定所");
        assertEquals(List.of(new Synonym("ハロワ", 1), new Synonym("公共職業安定所", 1)), synonyms.of("職安"));
        assertEquals(List.of(), synonyms.of("安定所"));
    }

    @Test
    @DisplayName("joined by > find one way only, with a weight if given")
    void oneWay() {
        Synonyms synonyms = of("# a comment", "", "総合センター > 障害者職業総合センター @0.5");
        assertEquals(List.of(new Synonym("障害者職業総合センター", .5f)), synonyms.of("総合センター"));
        assertEquals(List.of(), synonyms.of("障害者職業総合センター"));
    }

    @Test
    @DisplayName("of several groups add up, each once")
    void groups() {
        Synonyms synonyms = of("復職 = 職場復帰", "復職 = リワーク", "リワーク = 復職");
        assertEquals(List.of("職場復帰", "リワーク"), synonyms.of("復職").stream().map(Synonym::word).toList());
    }

    @Test
    @DisplayName("are met by each spelling of a word")
    void spellings() {
        assertEquals(1, of("障害者就業・生活支援センター = なかぽつ").of("障がい者就業生活支援ｾﾝﾀｰ").size());
    }

    @Test
    @DisplayName("are found within longer words, the longest first")
    void within() {
        Synonyms synonyms = of("職場復帰 = 復職", "職場 = 会社");
        assertEquals(List.of(new Replacement(0, 2, new Synonym("復職", 1)), new Replacement(0, 1, new Synonym("会社", 1))),
                synonyms.within(MainAnalyzer.terms("職場復帰支援")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {"ハロワ | SIZE", "ハロワ = | EMPTY",
            "ハロワ = の | EMPTY の", "取り組み = 取組 | SAME 取組 取り組み",
            "a = b > c | not both",
            "a > b > c | SIZE", "a = b @2 | WEIGHT",
            "a = b @x | the weight is no number"})
    @DisplayName("refuse a line that says nothing sensible, and name it")
    void refused(String line, String why) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> of("職安 = ハローワーク", line));
        assertTrue(e.getMessage().startsWith("test, line 2: "), e.getMessage());
        assertTrue(e.getMessage().contains(why), e.getMessage());
    }

    @Test
    @DisplayName("warn of words so short that they may mean other things, and take them all the same")
    void warnings() {
        List<SynonymGroup> groups = of("AI = 人工知能").groups();
        assertEquals(List.of(new SynonymFault(0, SynonymFault.Kind.SHORT, "AI", null)), Synonyms.faults(groups));
        assertEquals(1, Synonyms.from(groups).of("ＡＩ").size());
    }

    @Test
    @DisplayName("of the field can be read")
    void ofTheField() {
        Synonyms synonyms = Synonyms.ofTheField();
        assertTrue(synonyms.words().size() > 100);
        assertTrue(synonyms.of("なかぽつ").stream().map(Synonym::word).toList().contains("障害者就業・生活支援センター"));
    }
}
