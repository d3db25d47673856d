package org.shienhiroba.content.synonyms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.synonyms.SynonymWarning.Kind;
import org.shienhiroba.search.SearchEngine;
import org.shienhiroba.search.lucene.LuceneSearchEngine;

/** What a group may be, asked of the engine that serves. */
class SynonymRulesTest {
    @TempDir
    private Path folder;

    @Test
    void aGroupOfTheFieldHasNothingWrong() {
        assertEquals(List.of(), problems("なかぽつ", "障害者就業・生活支援センター"));
    }

    @Test
    void everyThingThatIsWrongIsToldWithItsField() {
        assertEquals(List.of("words"), fields("ひとつ"));
        assertEquals(List.of("words"), fields("職場", "、。"));
        assertEquals(List.of("words"), fields("ハローワーク", "ﾊﾛｰﾜｰｸ"));
        assertEquals(List.of("words"), fields("職場", "あ".repeat(61)));
        assertEquals(List.of("words"), fields("職場", "一\u0007二"));
        assertEquals(List.of("words"), fields(Collections.nCopies(21, "職場").toArray(String[]::new)));
        assertEquals(List.of("g.direction", "g.nearness", "g.note"), told(new SynonymContent(List.of("職場", "会社"), null,
                null, "あ".repeat(301)), "g.").stream().map(Problem::field).toList());
        assertEquals(List.of("direction"), told(new SynonymContent(List.of("職場", "会社", "事業所"),
                SynonymDirection.ONE_WAY, Nearness.SAME, null), "").stream().map(Problem::field).toList());
    }

    @Test
    void lengthsCountCharactersAndEmptyLinesAreNoWords() {
        assertEquals(List.of(), problems("𠮷".repeat(60), "職場"));
        assertEquals(List.of("職場", "会社"), SynonymRules.words(List.of(" 職場", "", "　", "会社　")));
    }

    @Test
    void aNearnessThatIsNotChangedKeepsTheWeightOfTheProduct() {
        GroupWords before = new GroupWords(List.of("離職防止", "職場定着"), false, .5f);
        assertEquals(.5f, SynonymRules.kept(content(before.nearness()), before).group().weight());
        assertEquals(1f, SynonymRules.kept(content(Nearness.SAME), before).group().weight());
        assertEquals(Nearness.NEAR, Nearness.of(Nearness.NEAR.weight()));
    }

    @Test
    void warningsNameTheOtherGroupAndTheLongerWord() {
        List<SynonymView> groups = List.of(view(1, "ジョブコーチ", "職場適応援助者"), view(2, "企業内ジョブコーチ", "企業在籍型"));
        assertEquals(List.of(new SynonymWarning(Kind.ELSEWHERE, "じょぶこーち", null, 1L),
                new SynonymWarning(Kind.PART, "じょぶこーち", "企業内ジョブコーチ", 2L),
                new SynonymWarning(Kind.SHORT, "ＪＣ", null, null)),
                SynonymWarning.of(List.of("じょぶこーち", "ＪＣ"), null, groups));
        assertTrue(SynonymWarning.of(List.of("ジョブコーチ", "職場適応援助者"), 1L, groups).stream()
                .noneMatch(one -> one.kind() == Kind.ELSEWHERE), "a group is no other group to itself");
    }

    @Test
    void wordsAreOrderedByTheirReading() {
        assertEquals("ショクアン", WordForm.reading("職安"));
        assertEquals("ハロワ", WordForm.reading("ハロワ"));
        assertEquals("a型", WordForm.reading("Ａ型"));
        assertEquals("→", WordForm.reading("→"));
    }

    private List<Problem> problems(String... words) {
        return told(new SynonymContent(List.of(words), SynonymDirection.BOTH, Nearness.SAME, null), "");
    }

    private List<String> fields(String... words) {
        return problems(words).stream().map(Problem::field).toList();
    }

    private List<Problem> told(SynonymContent content, String place) {
        try (SearchEngine engine = LuceneSearchEngine.open(folder)) {
            return new SynonymRules(engine).problems(content, place);
        }
    }

    private static SynonymContent content(@Nullable Nearness nearness) {
        return new SynonymContent(List.of("離職防止", "職場定着"), SynonymDirection.BOTH, nearness, null);
    }

    private static SynonymView view(long id, String... words) {
        return new SynonymView(id, List.of(words), SynonymDirection.BOTH, Nearness.SAME, null, SynonymOrigin.PRODUCT,
                Instant.EPOCH, 0);
    }
}
