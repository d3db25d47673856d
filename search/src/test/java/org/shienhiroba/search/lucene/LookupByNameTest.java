package org.shienhiroba.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shienhiroba.search.lucene.DirectoryEntries.filtered;
import static org.shienhiroba.search.lucene.DirectoryEntries.ids;
import static org.shienhiroba.search.lucene.DirectoryEntries.in;
import static org.shienhiroba.search.lucene.DirectoryEntries.named;
import static org.shienhiroba.search.lucene.DirectoryEntries.of;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shienhiroba.search.LookupPage;
import org.shienhiroba.search.LookupRequest;
import org.shienhiroba.search.LookupRequest.Order;

@DisplayName("An entry of a directory")
class LookupByNameTest {
    private static final String MITO = "municipality=082015:水戸市:みとし";
    private static final String KASAMA = "municipality=082163:笠間市:かさまし";

    private static LuceneSearchEngine engine;

    @BeforeAll
    static void index(@TempDir Path folder) {
        engine = LuceneSearchEngine.open(folder);
        engine.rebuild(
                Stream.of(of("sunflower", "ひまわり作業所", "ひまわりさぎょうしょ", null, MITO, "kind=b:就労継続支援B型", "kind=a:就労継続支援A型"),
                        of("sunflower-2", "作業所　ひまわり", "さぎょうしょ　ひまわり", null, KASAMA),
                        of("sunflower-3", "ヒマワリ", "ひまわり", null, KASAMA),
                        of("sunflower-4", "ワークス・ひまわり（水戸）", "わーくす・ひまわり（みと）", null, KASAMA),
                        of("works", "Ｗｏｒｋ−Ｓｔｅｐ　みらい", "わーくすてっぷ　みらい", null, MITO),
                        of("mirai", "MIRAI", "", null, KASAMA),
                        of("office", "就労支援事業所 髙橋", "しゅうろうしえんじぎょうしょ たかはし", null, MITO),
                        of("saito", "サポートセンター「齋藤」", "さぽーとせんたーさいとう", null, MITO),
                        of("tea", "ティータイム大津", "てぃーたいむおおつ", null, KASAMA),
                        of("sea", "そらと海", "そらとうみ", null, KASAMA),
                        of("book", "まほろば本屋", "まほろばほんや", null, KASAMA),
                        of("plain", "紫苑工房", "", null, KASAMA)),
                Cases.FIRST);
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    private static List<String> find(String words) {
        return ids(engine.lookUp(named(words)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"ひまわり", "ヒマワリ", "ﾋﾏﾜﾘ", "himawari", "HIMAWARI", "Ｈｉｍａｗａｒｉ", "まわり", "ﾏﾜ", "「ひまわり」",
            "ひ・ま・わ・り"})
    @DisplayName("is found by its sound in every script")
    void scripts(String typed) {
        assertEquals(Set.of("sunflower", "sunflower-2", "sunflower-3", "sunflower-4"), Set.copyOf(find(typed)));
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({"ひまわりさぎょうしょ, sunflower", "ひまわりさぎょう所, sunflower", "himawarisagyousho, sunflower",
            "himawarisagyosho, sunflower",
            "himawari作業所, sunflower", "ｻｷﾞﾖｳｼﾖﾋﾏ, sunflower-2", "作業所ひまわり, sunflower-2", "ｼﾞｷﾞｮｳｼｮ, office",
            "じぎようしよ, office",
            "jigyousyo, office", "zigyousyo, office", "jigyosho, office", "シユウロウ, office", "高橋, office", "たかはし, office",
            "takahasi, office", "syuurousien, office", "サポ−ト, saito", "サポ-トセンタ, saito", "さぽーとせんたー, saito",
            "sapo-tosenta-, saito",
            "sapotosenta, saito", "斎藤, saito", "saitou, saito", "saitō, saito", "work-step, works", "ｗｏｒｋｓｔｅｐ, works",
            "WORK‐STEP, works",
            "わーくすてっぷ, works", "ワークステツプ, works", "wa-kusuteppu, works", "ticket, ''", "tiitaimu, tea", "thi-taimu, tea",
            "おおつ, tea",
            "otsu, tea", "うみ, sea", "umi, sea", "hon'ya, book", "工房, plain", "作業しょ, sunflower-2",
            "さぎょう所ひまわり, sunflower-2",
            "六九一, ''"})
    @DisplayName("is found however its name is written")
    void spellings(String typed, String found) {
        List<String> ids = find(typed);
        assertEquals(found.isEmpty() ? List.of() : List.of(found), ids.stream().limit(1).toList());
    }

    @Test
    @DisplayName("whose name is in Latin letters is found in kana, and the other way round")
    void latinNames() {
        assertEquals(List.of("mirai", "works"), find("みらい"));
        assertEquals(List.of("mirai", "works"), find("ミライ"));
        assertEquals(List.of("mirai", "works"), find("mirai"));
        assertEquals(List.of("mirai", "works"), find("ｍｉｒａｉ"));
    }

    @Test
    @DisplayName("must hold every word, in any of its names or at the beginning of a label")
    void everyWord() {
        assertEquals(List.of("sunflower-2", "sunflower"), find("作業所 ひまわり"));
        assertEquals(List.of("sunflower", "sunflower-2"), find("ﾋﾏﾜﾘ　さぎょうしょ"), "together a whole name");
        assertEquals(List.of("sunflower", "sunflower-4"), find("水戸 ひまわり"), "one lies there, one is called so");
        assertEquals(List.of("sunflower", "sunflower-4"), find("ひまわり みと"));
        assertEquals(List.of("sunflower", "sunflower-4"), find("mito himawari"));
        assertEquals(List.of("sunflower"), find("水戸市 ひまわり"));
        assertEquals(List.of(), find("戸市"), "a label counts from its beginning");
        assertEquals(List.of(), find("ひまわり みらい"));
        assertEquals(List.of("sunflower"), find("就労継続支援 作業所"));
    }

    @Test
    @DisplayName("comes first when that is its whole name, then when it begins so, then by reading")
    void byName() {
        assertEquals(List.of("sunflower-3", "sunflower", "sunflower-2", "sunflower-4"), find("ひまわり"));
        assertEquals(List.of("sunflower-3", "sunflower", "sunflower-2", "sunflower-4"), find("himawari"));
        assertEquals(List.of("sunflower-2", "sunflower"), find("さぎょうしょ"));
        assertEquals(List.of("sunflower-3"), ids(engine.lookUp(named("ひまわり", 1, 1))));
        assertEquals(List.of("sunflower"), ids(engine.lookUp(named("ひまわり", 2, 1))));
        assertEquals(List.of("sunflower-2", "sunflower-4"), ids(engine.lookUp(named("ひまわり", 2, 2))));
    }

    @Test
    @DisplayName("counts once, whatever it offers")
    void once() {
        LookupPage page = engine.lookUp(filtered("ひまわりさぎょうしょ", Map.of("kind", Set.of("a", "b")), "kind"));
        assertEquals(1, page.total());
        assertEquals(List.of("sunflower"), ids(page));
    }

    @Test
    @DisplayName("is found among all of its directory by blank words")
    void all() {
        assertEquals(12, engine.lookUp(named("")).total());
        assertEquals(12, engine.lookUp(named(" 　\t")).total());
        assertEquals(find(""), ids(engine.lookUp(in(Order.READING))));
        assertEquals(List.of(), ids(engine.lookUp(named("", 1, 0))));
        assertEquals(12, engine.lookUp(named("", 1, 0)).total());
    }

    static List<String> hostile() {
        return List.of("あ".repeat(10_000), "ひまわり".repeat(2_500), "ひまわり ".repeat(2_000), "一".repeat(10_000),
                "a".repeat(10_000),
                "n".repeat(10_000), "*:*", "/(a+)+/", "a AND (b", "name:ひ*", "😀", "😀👩‍👩‍👧", "!!", "、。", "ー", "・",
                "-", "\"", "\"\"", "\uD842",
                "\uDFB7支援", "\u0000", "支\u0000援", "\u0002ひ", "\uFFFF", "ﾞ", "'", "''", "n'n'", "-ひまわり", "\uFE0F",
                "兆".repeat(300),
                "の", "・".repeat(10_000) + "ひ", "て に を は ん ー ・");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    @DisplayName("is looked for by any words there are, in every order")
    void defined(String words) {
        for (Order order : Order.values()) {
            LookupPage page = engine.lookUp(
                    new LookupRequest(DirectoryEntries.GROUP, words, Map.of("kind", Set.of()), null, order, 1, 100,
                            Set.of("kind")));
            assertEquals(page.entries().size(), page.total());
            assertFalse(page.partial());
        }
    }

    @ParameterizedTest(name = "«{0}»")
    @ValueSource(strings = {"!!", "・", "ー", "*:*", "😀", "()（）", "-", "''"})
    @DisplayName("is not found by signs alone, which are left out beside words")
    void signs(String signs) {
        assertEquals(List.of(), find(signs));
        assertEquals(find("ひまわり"), find(signs + " ひまわり"));
        assertEquals(find("ひまわり"), find("ひまわり　" + signs));
    }

    @Test
    @DisplayName("is looked for by twelve words and 400 characters, no more")
    void limits() {
        assertEquals(Set.of("sunflower-3", "sunflower", "sunflower-2", "sunflower-4"),
                Set.copyOf(find("ひ ま わ り ひま まわ わり ひまわ まわり ひまわり ﾋ ヒマ みらい")));
        assertEquals(find("ひまわり"), find("ひまわり" + " ".repeat(1_000)));
        assertEquals(find("ひまわり"), find(" ".repeat(1_000) + "ひまわり" + " !".repeat(300) + " みらい"));
    }

    @Test
    @DisplayName("is not in another directory, and what is unknown is empty")
    void unknown() {
        assertEquals(0, engine.lookUp(
                new LookupRequest("other", "", Map.of(), null, Order.READING, 1, 10, Set.of("kind"))).total());
        assertEquals(0, engine.lookUp(filtered("", Map.of("no-such", Set.of("x")))).total());
        assertEquals(0, engine.lookUp(filtered("", Map.of("kind", Set.of("no-such")))).total());
        assertEquals(Map.of("no-such", List.of()), engine.lookUp(filtered("", Map.of(), "no-such")).facets());
        assertTrue(engine.lookUp(named("ひまわり", Integer.MAX_VALUE, 100)).entries().isEmpty());
        assertEquals(4, engine.lookUp(named("ひまわり", Integer.MAX_VALUE, 100)).total());
        assertEquals(find("ひまわり"), ids(engine.lookUp(named("ひまわり", -1, 1_000))));
    }
}
