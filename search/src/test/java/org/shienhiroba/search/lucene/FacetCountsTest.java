package org.shienhiroba.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.lucene.util.IOUtils;
import org.shienhiroba.search.IndexPosition;
import org.shienhiroba.search.IndexedDocument;
import org.shienhiroba.search.IndexedDocument.FacetValue;
import org.shienhiroba.search.SearchPage;
import org.shienhiroba.search.SearchPage.FacetCount;
import org.shienhiroba.search.SearchPage.Level;
import org.shienhiroba.search.SearchRequest;
import org.shienhiroba.search.SearchRequest.Sort;
import org.shienhiroba.search.japanese.Synonyms;

/** Counting by hand: random documents, queries and filters, over several segments, replaced and removed documents. */
@Label("Facet counts")
class FacetCountsTest {
    /** Words that hold none of the others, have no other spelling, and stand in a document only where a try puts them. */
    private static final List<String> WORDS = List.of("面接", "工賃", "睡眠", "見学", "通勤");
    private static final List<String> FACETS = List.of("a", "b", "c");
    private static final int CODES = 3;

    private static Path folder;
    private static LuceneSearchEngine engine;

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("facet counts");
        engine = LuceneSearchEngine.open(folder, Synonyms.none());
    }

    @AfterContainer
    static void close() throws IOException {
        engine.close();
        IOUtils.rm(folder);
    }

    /**
     * A document by its bits.
     *
     * @param title   which words its title holds
     * @param section which its section
     * @param facets  which codes it has in each facet
     * @param labels  whether the codes of its first facet are called by the words of the same numbers
     */
    record Made(int title, int section, List<Integer> facets, boolean labels) {
        boolean holds(int word) {
            return has(title | section, word) || labels && word < CODES && has(facets.getFirst(), word);
        }

        boolean passes(Map<String, Set<String>> filters, String but) {
            return filters.entrySet().stream().allMatch(filter -> filter.getKey().equals(but)
                    || codes(FACETS.indexOf(filter.getKey())).anyMatch(filter.getValue()::contains));
        }

        Stream<String> codes(int facet) {
            return FacetCountsTest.codes(facet, facets.get(facet));
        }

        IndexedDocument document(int number) {
            Map<String, List<FacetValue>> values = new HashMap<>();
            for (int f = 0; f < FACETS.size(); f++) {
                int facet = f;
                values.put(FACETS.get(f), numbers(facets.get(f), CODES).mapToObj(code -> new FacetValue(
                        FACETS.get(facet) + code, labels && facet == 0 ? List.of(WORDS.get(code)) : List.of()))
                        .toList());
            }
            return new IndexedDocument("d" + number, Cases.GROUP, text(title), Map.of("text", text(section)), values,
                    LocalDate.EPOCH.plusDays(number));
        }
    }

    /**
     * A search by its bits.
     *
     * @param words    which words are asked for
     * @param excluded which one is excluded; none from the number of words on
     * @param filters  which codes are chosen in each facet; none where it is 0
     * @param newest   whether sorted by day
     */
    record Asked(int words, int excluded, List<Integer> filters, boolean newest) {
        Map<String, Set<String>> chosen() {
            return IntStream.range(0, FACETS.size()).filter(facet -> filters.get(facet) > 0).boxed()
                    .collect(Collectors.toMap(FACETS::get,
                            facet -> codes(facet, filters.get(facet)).collect(Collectors.toSet())));
        }

        SearchRequest request() {
            String query = numbers(words, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(" "));
            String minus = excluded < WORDS.size() ? " -" + WORDS.get(excluded) : "";
            return new SearchRequest(Cases.GROUP, query + minus, chosen(), newest ? Sort.NEWEST : Sort.RELEVANCE, 1, 3,
                    Set.copyOf(FACETS), false);
        }
    }

    @Property(tries = 40)
    @Label("equal counting by hand")
    void counts(@ForAll("documents") List<Made> made, @ForAll("documents") List<Made> others,
            @ForAll("searches") List<Asked> searches) {
        List<Made> standing = index(made, others);
        for (Asked asked : searches) {
            SearchPage page = engine.search(asked.request());
            int of = Integer.bitCount(asked.words());
            long all = matching(standing, asked, of, "").size();
            boolean few = of > 1 && all == 0 || of > 2 && all < Retrieval.FEW;
            long wider = few ? matching(standing, asked, of - 1, "").size() : 0;
            int level = wider > all ? of - 1 : of;
            long total = Math.max(all, wider);
            for (int least = of - 2; total == 0 && least >= (of + 1) / 2; least--) {
                level = least;
                total = matching(standing, asked, least, "").size();
            }
            assertEquals(new Level(total == 0 ? 0 : level, of), page.level(), asked.toString());
            assertEquals(total, page.total(), asked.toString());
            for (String facet : FACETS) {
                Map<String, Long> expected = matching(standing, asked, level, facet).stream()
                        .flatMap(document -> document.codes(FACETS.indexOf(facet)))
                        .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
                assertEquals(expected.entrySet().stream().map(one -> new FacetCount(one.getKey(), one.getValue()))
                        .sorted(Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::code))
                        .toList(), page.facets().get(facet), asked + " in " + facet);
            }
        }
    }

    /** Builds an index in steps: some at once, others added, the first ones replaced, the last one removed. */
    private static List<Made> index(List<Made> made, List<Made> others) {
        List<Made> standing = new ArrayList<>(made);
        // each word stands somewhere: what a word does that stands nowhere is not the matter here
        IntStream.range(0, WORDS.size())
                .forEach(word -> standing.add(new Made(1 << word, 0, List.of(0, 0, 0), false)));
        engine.rebuild(numbered(standing, 0, standing.size()).stream(), Cases.FIRST);
        int first = standing.size();
        standing.addAll(others);
        engine.apply(numbered(standing, first, standing.size()), Set.of(), new IndexPosition("test", 2));
        int replaced = Math.min(made.size(), others.size());
        for (int i = 0; i < replaced; i++) {
            standing.set(i, others.get(i));
        }
        engine.apply(numbered(standing, 0, replaced), Set.of("d" + (standing.size() - 1)),
                new IndexPosition("test", 3));
        standing.removeLast();
        return standing;
    }

    private static List<IndexedDocument> numbered(List<Made> made, int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> made.get(i).document(i)).toList();
    }

    private static List<Made> matching(List<Made> standing, Asked asked, int least, String but) {
        return standing.stream()
                .filter(one -> numbers(asked.words(), WORDS.size()).filter(one::holds).count() >= least)
                .filter(one -> asked.excluded() >= WORDS.size() || !one.holds(asked.excluded()))
                .filter(one -> one.passes(asked.chosen(), but)).toList();
    }

    @Provide
    Arbitrary<List<Made>> documents() {
        Arbitrary<Integer> words = Arbitraries.integers().between(0, (1 << WORDS.size()) - 1);
        return Combinators.combine(words, words, codes(), Arbitraries.of(true, false)).as(Made::new).list()
                .ofMinSize(1).ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<Asked>> searches() {
        return Combinators.combine(Arbitraries.integers().between(0, (1 << WORDS.size()) - 1),
                Arbitraries.integers().between(0, 2 * WORDS.size()), codes(), Arbitraries.of(true, false))
                .as(Asked::new).list().ofMinSize(1).ofMaxSize(10);
    }

    private static Arbitrary<List<Integer>> codes() {
        return Arbitraries.integers().between(0, (1 << CODES) - 1).list().ofSize(FACETS.size());
    }

    private static boolean has(int bits, int number) {
        return (bits >> number & 1) == 1;
    }

    private static IntStream numbers(int bits, int end) {
        return IntStream.range(0, end).filter(number -> has(bits, number));
    }

    private static Stream<String> codes(int facet, int bits) {
        return numbers(bits, CODES).mapToObj(code -> FACETS.get(facet) + code);
    }

    private static String text(int bits) {
        return numbers(bits, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining("。"));
    }
}
