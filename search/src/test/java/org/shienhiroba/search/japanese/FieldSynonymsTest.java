package org.shienhiroba.search.japanese;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shienhiroba.search.SynonymFault;
import org.shienhiroba.search.SynonymGroup;
import org.shienhiroba.search.japanese.Synonyms.Synonym;

@DisplayName("The synonyms of the field")
class FieldSynonymsTest {
    private static final String USAGE = "# usage: ";
    private static final Synonyms SYNONYMS = Synonyms.ofTheField();

    private static List<String> found(String word) {
        return SYNONYMS.of(word).stream().map(Synonym::word).toList();
    }

    @ParameterizedTest(name = "{0} finds {1}, and is found")
    @CsvSource({"ナカポツ, 障害者就業・生活支援センター", "職安, ハローワーク", "サビ管, サービス管理責任者", "職カウ, 障害者職業カウンセラー", "就活, 求職活動",
            "就B, 就労継続支援B型", "ＰＳＷ, 精神保健福祉士", "特支, 特別支援学校", "養護学校, 特別支援学校", "精神分裂病, 統合失調症", "地活, 地域活動支援センター",
            "有休, 有給休暇", "時短, 短時間勤務", "職親, 社会適応訓練", "ICF, 国際生活機能分類", "愛の手帳, 療育手帳", "時間外労働, 残業"})
    @DisplayName("join what is the same")
    void same(String word, String other) {
        assertTrue(found(word).contains(other), found(word).toString());
        assertTrue(
                found(other).stream()
                        .anyMatch(w -> Term.key(MainAnalyzer.terms(w)).equals(Term.key(MainAnalyzer.terms(word)))),
                found(other).toString());
    }

    @ParameterizedTest(name = "{0} finds {1}, and not the other way round")
    @CsvSource({"障害者手帳, 療育手帳", "障害年金, 障害基礎年金", "自立訓練, 生活訓練", "発達支援センター, 発達障害者支援センター", "能開校, 障害者職業能力開発校",
            "職業訓練校, 障害者職業能力開発校", "精神薄弱, 知的障害", "CW, ケースワーカー", "PT, 理学療法士", "生保, 生活保護", "親, 保護者", "就業支援, 就労支援"})
    @DisplayName("lead from the wider or unclear word to the narrower one")
    void wider(String wide, String narrow) {
        assertTrue(found(wide).contains(narrow), found(wide).toString());
        assertFalse(found(narrow).contains(wide), found(narrow).toString());
    }

    @Test
    @DisplayName("say each thing once")
    void once() {
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (SynonymGroup group : SYNONYMS.groups()) {
            List<String> words = group.words();
            for (String from : group.oneWay() ? words.subList(0, 1) : words) {
                for (String to : words) {
                    if (!from.equals(to) && !seen.add(from + " > " + to)) {
                        twice.add(from + " > " + to);
                    }
                }
            }
        }
        assertEquals(List.of(), twice);
    }

    @Test
    @DisplayName("need no line from a name to a longer one that holds it")
    void noIdleLines() {
        List<String> idle = SYNONYMS.groups().stream().filter(SynonymGroup::oneWay)
                .filter(group -> Term.contains(MainAnalyzer.terms(group.words().get(1)),
                        MainAnalyzer.terms(group.words().get(0))))
                .map(group -> String.join(" > ", group.words())).toList();
        assertEquals(List.of(), idle);
    }

    @Test
    @DisplayName("have keys of two letters only where they mean one thing here, or lead one way")
    void shortKeys() {
        List<SynonymFault> faults = Synonyms.faults(SYNONYMS.groups());
        assertTrue(faults.stream().allMatch(fault -> fault.kind() == SynonymFault.Kind.SHORT), faults.toString());
        List<String> joined = faults.stream().filter(fault -> !SYNONYMS.groups().get(fault.group()).oneWay())
                .map(SynonymFault::word).toList();
        assertEquals(List.of("GH", "JC", "OT", "LD", "AI"), joined);
    }

    @Test
    @DisplayName("name the words from general usage right above the line where they stand")
    void usageMarks() {
        List<String> lines = Resource.lines("synonyms.txt");
        List<String> stray = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(USAGE)) {
                List<String> words = Arrays.stream(lines.get(i + 1).replaceAll("@.*", "").split("[=>]"))
                        .map(String::strip).toList();
                Arrays.stream(lines.get(i).substring(USAGE.length()).split(",")).map(String::strip)
                        .filter(word -> !words.contains(word)).forEach(stray::add);
            }
        }
        assertEquals(List.of(), stray);
        assertTrue(lines.stream().filter(line -> line.startsWith(USAGE)).count() > 200);
    }
}
