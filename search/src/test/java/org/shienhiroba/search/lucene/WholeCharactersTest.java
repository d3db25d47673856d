package org.shienhiroba.search.lucene;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.lucene.util.IOUtils;
import org.shienhiroba.search.Hit;
import org.shienhiroba.search.Hit.Excerpt;
import org.shienhiroba.search.IndexedDocument;

/** Characters as people see them, which may take many code points, in texts of all that may stand around a mark. */
@Label("What is shown of a text")
class WholeCharactersTest {
    private static final List<String> WORDS = List.of("支援", "ジョブコーチ", "ｼﾞｮﾌﾞｺｰﾁ", "定着", "面接", "か\u3099くしゅう", "𠮷田",
            "葛\uDB40\uDD00城", "取り組む", "２０", "㈱", "①", "cafe\u0301");
    private static final List<String> OTHERS = List.of("の", "を", "。", "！", "？", "」", "、", "・", " ", "　", "\n段", "𠮷",
            "😀",
            "👩‍👩‍👧", "🏳️‍🌈", "👍🏽", "🇯🇵", "🇯", "❤️", "1️⃣", "\u0301", "\u3099", "\uFE00", "\uFE0F",
            "\uDB40\uDD01", "\u200D", "ﾞ",
            "각", "ᄀ", "ᆨ", "กำ", "<", "&", "'", "\u200B", "\u202E", "x");

    private static Path folder;
    private static LuceneSearchEngine engine;

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("whole characters");
        engine = LuceneSearchEngine.open(folder);
    }

    @AfterContainer
    static void close() throws IOException {
        engine.close();
        IOUtils.rm(folder);
    }

    @Property(tries = 120)
    @Label("is whole characters of it, in their order, inside and outside of marks")
    void whole(@ForAll("texts") List<String> texts, @ForAll("queries") String query) {
        engine.rebuild(IntStream.range(0, texts.size()).mapToObj(i -> new IndexedDocument(Integer.toString(i),
                Cases.GROUP, texts.get(i), Map.of("text", texts.get(texts.size() - 1 - i)), Map.of(), LocalDate.EPOCH)),
                Cases.FIRST);
        for (Hit hit : engine.search(Cases.ask(query)).hits()) {
            int number = Integer.parseInt(hit.id());
            for (Excerpt excerpt : hit.excerpts()) {
                String whole = texts.get(excerpt.field().equals(Hit.TITLE) ? number : texts.size() - 1 - number);
                assertTrue(inOrder(shown(excerpt.html()), characters(whole.replace('\n', ' '))),
                        () -> escaped(excerpt.html()) + " of " + escaped(whole) + " for " + escaped(query));
            }
        }
    }

    /** The characters between the marks and where something was left out, each piece by itself. */
    private static List<String> shown(String html) {
        List<String> shown = new ArrayList<>();
        for (String piece : html.split("</?mark>|…")) {
            shown.addAll(characters(piece.replace("&lt;", "<").replace("&gt;", ">").replace("&#39;", "'")
                    .replace("&quot;", "\"").replace("&amp;", "&")));
        }
        return shown;
    }

    private static List<String> characters(String text) {
        BreakIterator borders = BreakIterator.getCharacterInstance(Locale.ROOT);
        borders.setText(text);
        List<String> characters = new ArrayList<>();
        for (int from = 0, to = borders.next(); to != BreakIterator.DONE; from = to, to = borders.next()) {
            characters.add(text.substring(from, to));
        }
        return characters;
    }

    private static boolean inOrder(List<String> some, List<String> all) {
        int at = 0;
        for (String one : some) {
            while (at < all.size() && !all.get(at).equals(one)) {
                at++;
            }
            if (at++ == all.size()) {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints()
                .forEach(c -> escaped.append(c >= ' ' && c < 0x7F ? Character.toString(c) : "\\x{%X}".formatted(c)));
        return escaped.toString();
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.oneOf(Arbitraries.of(WORDS), Arbitraries.of(OTHERS)).list().ofMinSize(1).ofMaxSize(120)
                .map(pieces -> String.join("", pieces)).list().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> queries() {
        return Arbitraries
                .oneOf(Arbitraries.of(WORDS), Arbitraries.of("ジョブ", "コーチ", "ていちゃく", "めんせつ", "がくしゅう", "吉田", "株",
                        "1", "二十", "ハロワ", "取組", "カフェ", "café", "支", "く", "-の"))
                .list().ofMinSize(1).ofMaxSize(4)
                .map(words -> String.join(" ", words));
    }
}
