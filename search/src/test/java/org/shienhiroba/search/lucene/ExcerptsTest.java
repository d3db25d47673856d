package org.shienhiroba.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shienhiroba.search.Hit.Excerpt;
import org.shienhiroba.search.IndexedDocument;

@DisplayName("An excerpt")
class ExcerptsTest {
    @TempDir
    Path folder;
    private LuceneSearchEngine engine;

    @AfterEach
    void close() {
        engine.close();
    }

    private List<Excerpt> excerpts(IndexedDocument document, String query) {
        engine = LuceneSearchEngine.open(folder);
        engine.rebuild(Stream.of(document), Cases.FIRST);
        return engine.search(Cases.ask(query)).hits().get(0).excerpts();
    }

    private String excerpt(String text, String query) {
        return excerpts(Cases.text("x", text), query).get(0).html();
    }

    @ParameterizedTest(name = "of {0} for {1}")
    @CsvSource({"職場への定着を支えた。, 定着, 職場への<mark>定着</mark>を支えた。", "公共職業安定所に相談, ハロワ, <mark>公共職業安定所</mark>に相談",
            "障がい者の支援, 障害者, <mark>障がい者</mark>の支援", "職 場 定 着の工夫, 職場定着, <mark>職 場 定 着</mark>の工夫",
            "㈱ひろばの例, 株, <mark>㈱</mark>ひろばの例",
            "ｼﾞｮﾌﾞｺｰﾁと行く, ジョブコーチ, <mark>ｼﾞｮﾌﾞｺｰﾁ</mark>と行く", "就業・生活の相談, 就業生活, <mark>就業・生活</mark>の相談",
            "取り組んだ結果, 取組, <mark>取り組ん</mark>だ結果", "病院で𠮷田さんと, 吉田, 病院で<mark>𠮷田</mark>さんと",
            "葛󠄀城市の例, 葛城, <mark>葛󠄀城</mark>市の例",
            "か\u3099くしゅうの場, がくしゅう, <mark>か\u3099くしゅう</mark>の場", "ジョブコーチと, コーチ, ジョブ<mark>コーチ</mark>と",
            "職場定着を目指す, ていちゃく, 職場<mark>定着</mark>を目指す"})
    @DisplayName("marks whole characters of the text as written")
    void marks(String text, String query, String html) {
        assertEquals(html, excerpt(text, query));
    }

    @Test
    @DisplayName("is escaped, and holds no markup but the marks")
    void escaped() {
        assertEquals("&lt;script&gt;alert(&#39;<mark>支援</mark>&#39;)&lt;/script&gt; &amp; &quot;x&quot;",
                excerpt("<script>alert('支援')</script> & \"x\"", "支援"));
    }

    @Test
    @DisplayName("is the sentence that holds most words, not the whole text")
    void best() {
        String filler = "ここには関係のない話が長く続いていて、読む人の助けにはあまりならない内容が書かれている。".repeat(5);
        String html = excerpt(filler + "体調を毎朝たずねた。" + filler + "体調と睡眠を記録して声をかけた。" + filler, "体調 睡眠");
        assertTrue(html.contains("<mark>体調</mark>と<mark>睡眠</mark>を記録して声をかけた。"), html);
        assertTrue(html.replaceAll("</?mark>", "").length() <= 125, html);
        assertTrue(html.endsWith("…"), html);
    }

    @Test
    @DisplayName("of one endless sentence is a window around the mark, cut between whole characters")
    void window() {
        String html = excerpt("👩‍👩‍👧".repeat(60) + "定着" + "葛󠄀".repeat(100), "定着");
        assertTrue(html.contains("<mark>定着</mark>"), html);
        assertTrue(html.startsWith("…👩‍👩‍👧"), html);
        assertTrue(html.endsWith("葛󠄀…"), html);
    }

    @Test
    @DisplayName("stands for each section that was hit, title first, and for no other")
    void sections() {
        IndexedDocument card = Cases.all().get(0);
        assertEquals(List.of("title", "effect"), excerpts(card, "定着").stream().map(Excerpt::field).toList());
    }

    @Test
    @DisplayName("of a document hit by a label alone is its beginning, without a mark")
    void label() {
        IndexedDocument card = Cases.of("x", "題", "はじまりの文。", "つづき。", "おわり。", 1, "agency=center");
        List<Excerpt> excerpts = excerpts(card, "なかぽつ");
        assertEquals(List.of(new Excerpt("need", "はじまりの文。つづき。".substring(0, 7))), excerpts);
    }

    @Test
    @DisplayName("does not fail on a document without any text")
    void noText() {
        IndexedDocument bare = new IndexedDocument("x", Cases.GROUP, "", Map.of("a", "", "b", " "), Map.of(),
                LocalDate.EPOCH);
        assertEquals(List.of(), excerpts(bare, ""));
        assertFalse(engine.search(Cases.ask("")).hits().isEmpty());
    }
}
