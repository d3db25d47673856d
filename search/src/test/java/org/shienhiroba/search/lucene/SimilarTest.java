package org.shienhiroba.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shienhiroba.search.IndexPosition;
import org.shienhiroba.search.SimilarHit;

@DisplayName("Similar documents")
class SimilarTest {
    private static LuceneSearchEngine engine;

    @BeforeAll
    static void index(@TempDir Path folder) {
        engine = LuceneSearchEngine.open(folder);
        engine.rebuild(Stream.concat(Cases.all().stream(), Stream.of(
                Cases.of("mood2", "毎朝の体調記録で欠勤を減らす", "気分の波が大きい。", "睡眠と体調をアプリに記録した。", "欠勤が減り、本人も変化に気づいた。", 20,
                        "category=c06",
                        "agency=transition"),
                Cases.of("far", "町のお祭り", "屋台が並ぶ。", "太鼓を叩く。", "花火が上がる。", 21, "category=c06"))), Cases.FIRST);
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    @DisplayName("speak of the same things, and say which and what else they share")
    void alike() {
        List<SimilarHit> hits = engine.similar("mood", 5);
        SimilarHit first = hits.get(0);
        assertEquals("mood2", first.id());
        assertEquals(3, first.words().size());
        assertTrue(Set.of("体調", "睡眠", "気分", "記録", "欠勤").containsAll(first.words()), first.words().toString());
        assertEquals(Map.of("category", List.of("c06")), first.facets());
        assertFalse(hits.stream().map(SimilarHit::id).toList().contains("mood"));
        assertFalse(hits.stream().map(SimilarHit::id).toList().contains("far"),
                "a shared category alone is not enough");
    }

    @Test
    @DisplayName("are as many as asked for at most, and none for an unknown id")
    void bounds() {
        assertEquals(1, engine.similar("mood", 1).size());
        assertEquals(List.of(), engine.similar("mood", 0));
        assertEquals(List.of(), engine.similar("unknown", 5));
        assertEquals(List.of(), engine.similar("far", 5));
    }

    @Test
    @DisplayName("are found for a text that is in no document, and the text is nowhere afterwards")
    void ofAText() {
        String text = "睡眠と気分をアプリに記録する体調の自己管理。合言葉はかささぎ計画。";
        assertEquals("mood2", engine.similarTo(Cases.GROUP, text, 5).get(0));
        assertEquals(1, engine.similarTo(Cases.GROUP, text, 1).size());
        assertEquals(0, engine.search(Cases.ask("かささぎ")).total());
    }

    @Test
    @DisplayName("of a text with words of one document alone, even its title, are that document")
    void ofRareWords() {
        assertEquals(List.of("far"), engine.similarTo(Cases.GROUP, "屋台と太鼓の花火", 5));
        assertEquals("robot", engine.similarTo(Cases.GROUP, "ロボットと分担して工賃を上げる", 5).get(0));
    }

    @Test
    @DisplayName("of a text that says nothing are none, and an endless one is read to a bound")
    void ofOddTexts() {
        for (String odd : List.of("", "の", "\u3000 \u3000", "*:* OR (a+)+", "\uD83D\uDC49\uD83D", "未知語彙")) {
            assertEquals(List.of(), engine.similarTo(Cases.GROUP, odd, 5), odd);
        }
        assertEquals(List.of(), engine.similarTo(Cases.GROUP, "体調と睡眠の記録", 0));
        assertEquals("mood2", engine.similarTo(Cases.GROUP, "睡眠と気分をアプリに記録。" + "あ".repeat(1_000_000), 1).get(0));
        assertEquals(List.of(), engine.similarTo(Cases.GROUP, "あ".repeat(1_000_000) + "睡眠と気分をアプリに記録。", 1));
    }

    @Test
    @DisplayName("never show one that is gone")
    void gone(@TempDir Path folder) {
        try (LuceneSearchEngine own = LuceneSearchEngine.open(folder)) {
            own.rebuild(Stream.of(Cases.text("a", "体調と睡眠の記録"), Cases.text("b", "体調と睡眠の記録"), Cases.text("c", "睡眠と体調")),
                    Cases.FIRST);
            own.apply(List.of(), Set.of("b"), new IndexPosition("test", 2));
            assertEquals(List.of("c"), own.similar("a", 5).stream().map(SimilarHit::id).toList());
        }
    }
}
