package org.shienhiroba.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shienhiroba.search.IndexedDocument;
import org.shienhiroba.search.SearchPage;
import org.shienhiroba.search.SearchRequest;
import org.shienhiroba.search.SearchRequest.Sort;

/** What else an answer says and keeps apart: もしかして, groups of documents, time that ran out. */
@DisplayName("An answer")
class SuggestionTest {
    private static LuceneSearchEngine engine;

    @BeforeAll
    static void index(@TempDir Path folder) {
        engine = LuceneSearchEngine.open(folder);
        List<IndexedDocument> documents = new ArrayList<>(Cases.all());
        documents.add(Cases.text("transition", "就労移行を選ぶ前に、むらさきbe9f18d2の取組を見た。HIROBAを使う。"));
        documents.add(new IndexedDocument("kind", "kind", "就労定着支援事業所", Map.of("about", "働き続けるための相談をする。"), Map.of(),
                Cases.all().get(0).publishedOn()));
        engine.rebuild(documents.stream(), Cases.FIRST);
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    private static SearchPage find(String query) {
        return engine.search(Cases.ask(query));
    }

    private static SearchPage findKind(String query) {
        return engine.search(new SearchRequest("kind", query, Map.of(), Sort.RELEVANCE, 1, 10, Set.of(), true));
    }

    @ParameterizedTest(name = "{0}: もしかして {1}")
    @CsvSource({"就労以降, 就労移行", "ジョプコーチ, ジョブコーチ", "ジョブコーチー, ジョブコーチ", "ていちゃく, 定着", "teichaku, 定着", "職場実集, 職場実習",
            "食場実習, 職場実習", "復色 ロボット, 復職 ロボット", "テレワク, テレワーク", "ロボツト, ロボット", "復色 -ロボット, 復職 -ロボット",
            "復色 \"手順書\", 復職 \"手順書\"", "就労以降を選ぶ人に職場で伝えること, 就労移行を選ぶ人に職場で伝えること"})
    @DisplayName("to a slip or a wrong conversion offers what was meant")
    void didYouMean(String query, String meant) {
        assertEquals(meant, find(query).didYouMean());
    }

    @ParameterizedTest(name = "«{0}»")
    @ValueSource(strings = {"ジョブコーチ", "てれわーく", "なかぽつ", "xyzzy", "宇宙飛行士", "", "\"ジョプコーチ\"", "手順書について教えてください"})
    @DisplayName("to a word that is found, or that nothing sounds like, offers nothing")
    void noOffer(String query) {
        assertNull(find(query).didYouMean());
    }

    @ParameterizedTest(name = "«{0}»")
    @ValueSource(strings = {"就労定着支援", "働き続ける", "就労定着", "相談"})
    @DisplayName("comes from one group of documents alone")
    void groups(String query) {
        assertEquals(List.of("kind"), Cases.ids(findKind(query)));
        assertTrue(find(query).hits().stream().noneMatch(hit -> hit.id().equals("kind")));
    }

    @Test
    @DisplayName("falls back within its group, whatever another group holds, and counts browsing by group")
    void fallbackByGroup() {
        assertEquals("就労移行", find("就労以降").didYouMean());
        assertNull(findKind("就労以降").didYouMean());
        assertEquals(1, findKind("").total());
        assertEquals(13, find("").total());
        assertTrue(engine.similarTo("kind", "働き続けるための相談", 5).stream().allMatch("kind"::equals));
    }

    @Test
    @DisplayName("to quotes holds the very characters, however they are cut into words, and Latin words whole")
    void quotes() {
        assertEquals(List.of("transition"), Cases.ids(find("\"むらさきbe9f18d2\"")));
        assertEquals(List.of("transition"), Cases.ids(find("\"hiroba\"")));
        assertEquals(List.of(), Cases.ids(find("\"iroba\"")));
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({"退院した後の支えが足りない, hospital", "手順書, telework|manual", "ロボット 工賃, robot", "退院した後に給料をどう増やすか, ''",
            "ロボット 保護者, ''",
            "就労以降 ロボット, ''", "じょぶこーち, card|coach|labels"})
    @DisplayName("asked for whole finds holds every word and all of a sentence, and offers nothing else")
    void whole(String query, String ids) {
        SearchPage page = engine.search(
                new SearchRequest(Cases.GROUP, query, Map.of(), Sort.RELEVANCE, 1, 20, Set.of(), false, true));
        assertEquals(ids.isEmpty() ? Set.of() : Set.of(ids.split("\\|")), Set.copyOf(Cases.ids(page)));
        assertEquals(List.of(), page.reductions());
        assertNull(page.didYouMean());
    }

    @Test
    @DisplayName("says when time ran out, gives what was found till then, and the next one is whole again")
    void partial() {
        engine.setPatience(Duration.ofNanos(-1));
        for (String query : List.of("ジョブコーチ", "", "退院した後に仕事の量をどう増やすか", "就労以降", "ロボット 保護者 -手順書")) {
            assertTrue(find(query).partial(), query);
        }
        engine.setPatience(Duration.ofMinutes(1));
        SearchPage page = find("退院した後に仕事の量をどう増やすか");
        assertEquals("hospital", Cases.ids(page).get(0));
        assertTrue(!page.partial());
    }
}
