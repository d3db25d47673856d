package org.shienhiroba.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shienhiroba.search.SearchPage;
import org.shienhiroba.search.SearchRequest;
import org.shienhiroba.search.SearchRequest.Sort;
import org.shienhiroba.search.IndexedDocument;

@DisplayName("Hostile input")
class HostileInputTest {
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

    static List<String> queries() {
        String page = Cases.all().stream().map(IndexedDocument::sections).map(Map::values).flatMap(v -> v.stream())
                .collect(Collectors.joining());
        return List.of(page.repeat(20), page.replace("。", "。 ").repeat(20), " ".repeat(1000), "　".repeat(1000), "*:*",
                "/(a+)+/", "a AND (b", "\"", "\"\"", "\" \"", "-", "--", "-\"", "- -", "😀", "😀 👩‍👩‍👧", "の", "!!",
                "\uD842", "\uDFB7支援",
                "\u0000", "支\u0000援", "あ".repeat(5000), "一".repeat(5000), "9".repeat(5000), "ア".repeat(5000),
                "a".repeat(5000),
                "ｶﾞ".repeat(5000), "支援 ".repeat(2000), "-支援 ".repeat(2000), "\"支援\"".repeat(500), "て に を は", "ー", "ﾞ",
                "゛", "\uFFFF",
                "\uFE0F", "title:支援", "field.x:[* TO *]", "支援~9", "支援^99", "\\", "兆".repeat(300),
                "なかぽつ ハロワ A型 B型 就労移行 ASD ADHD SST AI 職リハ テレワーク GH",
                "なかぽつハロワ".repeat(40), "GHとJCとOTとLDとAIとA型と".repeat(30), "なかぽつと就Aと就Bと".repeat(40), "の".repeat(400),
                "1".repeat(200) + "兆".repeat(199));
    }

    @ParameterizedTest
    @MethodSource("queries")
    @DisplayName("gives a page in every order")
    void defined(String query) {
        for (Sort sort : Sort.values()) {
            SearchPage page = engine
                    .search(new SearchRequest(Cases.GROUP, query, Map.of(), sort, 1, 100, Set.of("category"), true));
            assertNotNull(page);
            assertTrue(page.words().size() <= 12);
            assertTrue(page.total() <= 12);
            assertEquals(page.hits().size(), page.total());
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    @DisplayName("does no harm in a document either")
    void indexed(String text, @TempDir Path own) {
        try (LuceneSearchEngine other = LuceneSearchEngine.open(own)) {
            other.rebuild(Stream.of(Cases.text("x", text + "。面接の練習")), Cases.FIRST);
            assertEquals(List.of("x"), Cases.ids(other.search(Cases.ask("面接"))));
        }
    }

    @Test
    @DisplayName("is cut at 400 characters or 12 words, and the page says so")
    void shortened() {
        assertTrue(engine.search(Cases.ask("あ".repeat(401))).shortened());
        assertTrue(engine.search(Cases.ask("一 二 三 四 五 六 七 八 九 十 百 千 万")).shortened());
        SearchPage fits = engine.search(Cases.ask(" ".repeat(1000) + "工賃" + "　".repeat(1000)));
        assertEquals(List.of("工賃"), fits.words());
        assertTrue(!fits.shortened());
    }

    @Test
    @DisplayName("reaches no syntax: what only looks like one finds nothing")
    void syntax() {
        assertEquals(0, engine.search(Cases.ask("*:*")).total());
        assertEquals(0, engine.search(Cases.ask("😀")).total());
        assertEquals(0, engine.search(Cases.ask("[* TO *]")).total());
    }

    @Test
    @DisplayName("in page numbers and sizes gives an empty or ordinary page")
    void pages() {
        for (int page : new int[]{2, 101, 10_001, Integer.MAX_VALUE}) {
            SearchPage far = engine
                    .search(new SearchRequest(Cases.GROUP, "", Map.of(), Sort.NEWEST, page, 100, Set.of(), true));
            assertEquals(List.of(), far.hits());
            assertEquals(12, far.total());
        }
        assertEquals(12,
                engine.search(new SearchRequest(Cases.GROUP, "", Map.of(), Sort.NEWEST, 0, 100, Set.of(), true)).hits()
                        .size());
        assertEquals(1,
                engine.search(new SearchRequest(Cases.GROUP, "", Map.of(), Sort.NEWEST, 1, -1, Set.of(), true)).hits()
                        .size());
    }
}
