package org.shienhiroba.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shienhiroba.search.Hit.How;
import org.shienhiroba.search.Hit.MatchedWord;
import org.shienhiroba.search.SearchPage;
import org.shienhiroba.search.SearchPage.Level;
import org.shienhiroba.search.SearchPage.Reduction;

@DisplayName("A query")
class QueryTest {
    private static LuceneSearchEngine engine;

    @BeforeAll
    static void index(@TempDir Path folder) {
        engine = LuceneSearchEngine.open(folder);
        engine.rebuild(Cases.all().stream(), Cases.FIRST);
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    private static SearchPage find(String query) {
        return engine.search(Cases.ask(query));
    }

    private static Set<String> found(String query) {
        return Set.copyOf(Cases.ids(find(query)));
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({"打合せ, labels", "話合い, telework|parents", "取組, network", "取り組む, network", "2時間, telework|training",
            "二時間, telework|training", "障碍者就業・生活支援センター, network|card", "短時間, labels", "体調の悪化, mood",
            "手順書, telework|manual",
            "ﾃﾚﾜｰｸ, telework", "てれわーく, telework"})
    @DisplayName("finds each spelling of a word")
    void spelling(String query, String ids) {
        assertEquals(Set.of(ids.split("\\|")), found(query));
    }

    @ParameterizedTest(name = "{0} finds {1} by {2}")
    @CsvSource({"なかぽつ, network, 障がい者就業・生活支援センター", "職安, window, 公共職業安定所", "PSW, hospital, 精神保健福祉士", "ＡＩ, robot, 人工知能",
            "リモートワーク, telework, テレワーク"})
    @DisplayName("finds other words for the same thing and says which stood there")
    void synonym(String query, String id, String via) {
        MatchedWord matched = Cases.hit(find(query), id).matched().get(0);
        assertEquals(How.SYNONYM, matched.how());
        assertEquals(via, matched.via());
    }

    @Test
    @DisplayName("finds a synonym as part of a longer word")
    void synonymWithin() {
        assertEquals(Set.of("network"), found("なかぽつが関係機関"));
    }

    @Test
    @DisplayName("says of each word in which sections it stands")
    void fields() {
        MatchedWord matched = Cases.hit(find("定着"), "card").matched().get(0);
        assertEquals(new MatchedWord("定着", How.WORD, null, List.of("title", "effect")), matched);
    }

    @Test
    @DisplayName("finds the label of a facet, below the text, and names the facet")
    void label() {
        SearchPage page = find("定着");
        assertEquals(List.of("card", "labels"), Cases.ids(page));
        assertEquals(new MatchedWord("定着", How.LABEL, "就業継続・定着", List.of("phase")),
                Cases.hit(page, "labels").matched().get(0));
    }

    @Test
    @DisplayName("of three words lists text before labels, whatever the weights")
    void textBeforeLabels() {
        SearchPage page = find("ジョブコーチ　精神　定着");
        assertEquals(List.of("ジョブコーチ", "精神", "定着"), page.words());
        assertEquals("card", Cases.ids(page).get(0));
        assertEquals("labels", Cases.ids(page).get(1), "holds all three, two of them by label");
        assertEquals(2, page.allWords());
    }

    @Test
    @DisplayName("of three words with few full hits goes on with all but one, and says so")
    void allButOne() {
        SearchPage page = find("ジョブコーチ 精神 カード");
        assertEquals("card", Cases.ids(page).get(0));
        assertEquals(1, page.allWords());
        assertEquals(new Level(2, 3), page.level());
        assertTrue(page.total() > 1);
        assertEquals(List.of("カード"), Cases.hit(page, "labels").missing());
        assertEquals(List.of(new Reduction(List.of("ジョブコーチ", "精神"), 2),
                new Reduction(List.of("ジョブコーチ", "カード"), 1), new Reduction(List.of("精神", "カード"), 1)), page.reductions());
    }

    @Test
    @DisplayName("of two words that stand together nowhere finds one of them")
    void oneOfTwo() {
        SearchPage page = find("ロボット 保護者");
        assertEquals(Set.of("robot", "parents"), Set.copyOf(Cases.ids(page)));
        assertEquals(new Level(1, 2), page.level());
        assertEquals(0, page.allWords());
    }

    @Test
    @DisplayName("of two words that stand together is not widened")
    void twoWords() {
        SearchPage page = find("ロボット 工賃");
        assertEquals(List.of("robot"), Cases.ids(page));
        assertEquals(new Level(2, 2), page.level());
        assertEquals(List.of(), page.reductions());
    }

    @Test
    @DisplayName("without any answer says what each word finds alone")
    void nothing() {
        SearchPage page = find("ロボット 保護者 復職");
        assertEquals(List.of(), page.hits());
        assertEquals(new Level(0, 3), page.level());
        assertEquals(List.of(1L, 1L, 1L), page.reductions().stream().map(Reduction::count).toList());
    }

    @Test
    @DisplayName("that is a sentence ranks by how much of it a case speaks of, and says that it is no exact find")
    void sentence() {
        SearchPage page = find("体調が悪い人を早めに気づく方法");
        assertEquals("mood", Cases.ids(page).get(0));
        assertEquals(How.FUZZY, page.hits().get(0).matched().get(0).how());
        assertEquals("hospital", Cases.ids(find("退院した後に仕事の量をどう増やすか")).get(0));
        assertEquals("network", Cases.ids(find("なかぽつはどのように会議を開くのですか")).get(0), "by a synonym");
    }

    @Test
    @DisplayName("that is a sentence leaves out what shares but a word in passing")
    void notInPassing() {
        assertFalse(found("退院した後に仕事の量をどう増やすか").contains("parents"), "speaks of 仕事 and nothing else of it");
    }

    @Test
    @DisplayName("that is a long name found nowhere finds what holds most of its parts")
    void mostParts() {
        SearchPage page = find("就業生活支援会議担当");
        assertEquals("network", Cases.ids(page).get(0));
        assertEquals(List.of(), Cases.ids(find("宇宙飛行士訓練施設")));
    }

    @Test
    @DisplayName("of four words of which no three stand together goes down to two, and no further")
    void half() {
        SearchPage page = find("ロボット 工賃 保護者 復職");
        assertEquals(new Level(2, 4), page.level());
        assertEquals(List.of(1L, 1L, 1L, 1L), page.reductions().stream().map(Reduction::count).toList(), "each alone");
        assertEquals(new Level(0, 4), find("ロボット 保護者 復職 テレワーク").level());
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({"teichaku, card", "fukushoku, hospital", "hukusyoku, hospital", "hogosha, parents"})
    @DisplayName("in romaji finds what is read so")
    void romaji(String query, String id) {
        assertTrue(found(query).contains(id));
    }

    @Test
    @DisplayName("that is a part of a name finds the cases that carry the name")
    void partOfLabel() {
        MatchedWord matched = Cases.hit(find("移行支援事"), "coach").matched().get(0);
        assertEquals(new MatchedWord("移行支援事", How.LABEL, "就労移行支援事業所", List.of("agency")), matched);
    }

    @Test
    @DisplayName("may ask politely: the asking words do not count")
    void question() {
        SearchPage page = find("手順書について教えてください");
        assertEquals(Set.of("telework", "manual"), Set.copyOf(Cases.ids(page)));
        assertEquals(How.WORD, page.hits().get(0).matched().get(0).how());
        assertEquals(Set.of("telework", "manual"), found("手順書 教えてください"));
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({"じょぶこーち, coach", "ていちゃく, card", "ワーク, telework", "ホワイ, labels", "ほごしゃ, parents", "復色, hospital"})
    @DisplayName("that is found nowhere is taken as part of a word or by its reading, and marked as such")
    void fuzzy(String query, String id) {
        MatchedWord matched = Cases.hit(find(query), id).matched().get(0);
        assertTrue(matched.how() == How.FUZZY || query.equals("じょぶこーち"), matched.toString());
    }

    @Test
    @DisplayName("in quotes finds the very characters only")
    void quotes() {
        assertEquals(Set.of("network"), found("\"取り組んだ\""));
        assertEquals(Set.of(), found("“取組”"));
        assertEquals(Set.of("coach"), found("＂職場適応援助者＂"));
        assertEquals(Set.of(), found("\"ハロワ\""));
    }

    @Test
    @DisplayName("excludes what stands behind a minus")
    void minus() {
        assertEquals(Set.of("telework", "manual"), found("手順書"));
        assertEquals(Set.of("manual"), found("手順書 -テレワーク"));
        assertEquals(Set.of("manual"), found("手順書　－テレワーク"));
        SearchPage without = find("-企業");
        assertEquals(new Level(0, 0), without.level());
        assertFalse(Cases.ids(without).contains("mood"), "labelled 企業");
        assertTrue(Cases.ids(without).contains("card"));
    }

    @Test
    @DisplayName("that is empty shows everything, the newest first")
    void browse() {
        SearchPage page = find(" 　");
        assertEquals(12, page.total());
        assertEquals("training", page.hits().get(0).id());
        assertEquals("card", page.hits().get(11).id());
        assertEquals(new Level(0, 0), page.level());
    }

    @Test
    @DisplayName("counts a word that means nothing to search only where it is alone")
    void meaningless() {
        assertEquals(List.of("工賃"), find("の 工賃 !!").words());
        SearchPage alone = find("の");
        assertEquals(0, alone.total());
        assertEquals(List.of("の"), alone.words());
    }
}
