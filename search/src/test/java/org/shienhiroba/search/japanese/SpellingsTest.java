package org.shienhiroba.search.japanese;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttributeImpl;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shienhiroba.search.japanese.SystemDictionary.Sense;

@DisplayName("The list of spellings")
class SpellingsTest {
    private static final String LIST = "spellings.txt";
    /** Below this line both sides of a pair stand in the system dictionary. */
    private static final String MINED = "# from the dictionary";

    private static final Map<String, Set<Sense>> SENSES = SystemDictionary.senses();
    /** The senses of dictionary words by their kanji alone, which is what the okurigana fold leaves of them. */
    private static final Map<String, Set<Sense>> BY_KANJI = byKanji();

    private record Pair(String left, String right) {
        static Pair of(String line) {
            String[] sides = line.split(" > ", -1);
            assertEquals(2, sides.length, line);
            return new Pair(sides[0], sides[1]);
        }
    }

    private static List<Pair> pairs() {
        return Resource.entries(LIST).stream().map(Pair::of).toList();
    }

    private static List<Pair> mined() {
        List<String> lines = Resource.lines(LIST);
        return lines.subList(lines.indexOf(MINED) + 1, lines.size()).stream().filter(line -> !line.isBlank())
                .map(Pair::of).toList();
    }

    @Test
    @DisplayName("holds some two thousand pairs")
    void filled() {
        assertEquals(2, pairs().size() / 1000);
        assertEquals(2, mined().size() / 1000);
    }

    @Test
    @DisplayName("has each word once on the left, and none of these on the right")
    void neitherDoublesNorChains() {
        List<String> left = new ArrayList<>(pairs().stream().map(Pair::left).toList());
        Set<String> once = new HashSet<>(left);
        once.forEach(left::remove);
        assertEquals(List.of(), left, "doubles");
        assertEquals(List.of(), pairs().stream().filter(pair -> once.contains(pair.right())).toList(), "chains");
    }

    @Test
    @DisplayName("stands in folded form, a single word on either side")
    void folded() {
        assertEquals(List.of(), pairs().stream().flatMap(pair -> Stream.of(pair.left(), pair.right()))
                .filter(word -> word.isEmpty() || !Folding.fold(word).equals(word) || word.contains(" ")).toList());
    }

    @Test
    @DisplayName("is kept in order below the line, so that a pair is found where one looks for it")
    void sorted() {
        List<String> rights = mined().stream().map(Pair::right).toList();
        assertEquals(rights.stream().sorted().toList(), rights);
    }

    @Test
    @DisplayName("names right sides that nothing folds any further")
    void stable() {
        List<String> unstable = new ArrayList<>();
        for (Pair pair : pairs()) {
            Set<String> tags = sensesOf(pair.left()).stream().map(Sense::partOfSpeech).collect(Collectors.toSet());
            for (String tag : tags.isEmpty() ? Set.of("名詞") : tags) {
                if (!spelled(pair.right(), tag).equals(pair.right())) {
                    unstable.add(pair + " as " + tag + ": " + spelled(pair.right(), tag));
                }
            }
        }
        assertEquals(List.of(), unstable);
    }

    @Test
    @DisplayName("pairs words that share a reading and a part of speech")
    void sameWord() {
        assertEquals(List.of(), mined().stream()
                .filter(pair -> Collections.disjoint(sensesOf(pair.left()), sensesOf(pair.right()))).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ゴミを出す/ごみを出す", "子供の遊び/子どもの遊び/こどもの遊び", "申込み/申し込み/申込/申し込む", "引っ越し/引越し/引越/引っ越す/ひっこす",
            "意味がわかる/意味が分かる/意味が判る", "年金をもらう/年金を貰う", "たんぱく質/タンパク質", "すべての人/全ての人", "車いす/車椅子", "締切/締め切り/〆切",
            "問い合わせ/問合せ/問い合わせる", "打ち合わせ/打合せ/打ち合わせる", "力強い声/ちからづよい声", "心細い人/こころぼそい人", "気持ちを伝える/気持をつたえる",
            "仕事を頑張る/仕事をがんばる", "時間がたくさんある/時間が沢山ある", "鬱病/うつ病", "隠蔽/隠ぺい", "マネージャー/マネジャー", "組み合わせ/組合せ", "眼鏡/めがね/メガネ"})
    @DisplayName("lets the spellings of a word find each other")
    void found(String spellings) {
        assertEquals(1, keys(spellings).size(), () -> spellings + ": " + keys(spellings));
    }

    @ParameterizedTest
    @ValueSource(strings = {"踏切/踏み切る", "粗大ごみ/粗大", "組合/組み合わせ", "時計/計る", "橋/箸", "出張/出っ張る", "気配/気配り", "読書/読み書き", "行方/行き方",
            "女子/女の子", "安堵/アンド", "復習/復讐", "体操/大層",
            "子ども/子"})
    @DisplayName("keeps other words apart")
    void apart(String words) {
        assertNotEquals(1, keys(words).size());
    }

    private static Set<String> keys(String texts) {
        return Stream.of(texts.split("/")).map(text -> Term.key(MainAnalyzer.terms(text))).collect(Collectors.toSet());
    }

    private static Set<Sense> sensesOf(String word) {
        Set<Sense> senses = new HashSet<>(SENSES.getOrDefault(word, Set.of()));
        senses.addAll(BY_KANJI.getOrDefault(word, Set.of()));
        return senses;
    }

    private static Map<String, Set<Sense>> byKanji() {
        Map<String, Set<Sense>> byKanji = new HashMap<>();
        SENSES.forEach((word, senses) -> {
            String kanji = word.codePoints().filter(c -> c > 0xFFFF || !Kana.isHiragana((char) c))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            if (kanji.length() > 1) {
                byKanji.computeIfAbsent(kanji, key -> new HashSet<>()).addAll(senses);
            }
        });
        return byKanji;
    }

    /** What the filter makes of one term. */
    private static String spelled(String word, String tag) {
        try (TokenStream words = new SpellingFilter(new OneTerm(word, tag))) {
            words.reset();
            assertTrue(words.incrementToken());
            return words.getAttribute(CharTermAttribute.class).toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A single term with a part of speech. */
    private static final class OneTerm extends TokenStream {
        private boolean given;

        OneTerm(String word, String tag) {
            addAttributeImpl(new Tag(tag));
            addAttribute(CharTermAttribute.class).append(word);
        }

        @Override
        public boolean incrementToken() {
            boolean first = !given;
            given = true;
            return first;
        }
    }

    /** A part of speech that no dictionary gave. */
    private static final class Tag extends PartOfSpeechAttributeImpl {
        private final String tag;

        Tag(String tag) {
            this.tag = tag;
        }

        @Override
        public String getPartOfSpeech() {
            return tag;
        }
    }
}
