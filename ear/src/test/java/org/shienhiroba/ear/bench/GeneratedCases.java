package org.shienhiroba.ear.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shienhiroba.search.IndexedDocument;
import org.shienhiroba.search.IndexedDocument.FacetValue;

/**
 * Documents as long as the cases of the starter content and made of its sentences, the same at every run. Half of the nouns
 * are exchanged: most of them for another noun of that content, the frequent ones more often (Zipf's law), some for one of
 * fifty thousand invented names, most of which occur seldom. So the number of different words grows with the documents, as
 * in real text, and a word of the field stays in a steady share of them.
 */
final class GeneratedCases {
    static final String GROUP = "case";
    private static final Map<String, String> DISABILITIES = Map.of("PHYSICAL", "身体障害", "INTELLECTUAL", "知的障害", "MENTAL",
            "精神障害", "DEVELOPMENTAL", "発達障害", "HIGHER_BRAIN", "高次脳機能障害", "INTRACTABLE", "難病");
    private static final Map<String, String> PHASES = Map.of("PREPARATION", "職業準備", "JOB_SEARCH", "就職", "RETENTION",
            "就業継続・定着", "CAREER", "キャリア発達");
    private static final Map<String, String> STAKEHOLDERS = Map.of("PERSON", "本人", "FAMILY", "家族", "WORKPLACE",
            "企業・職場", "COMMUNITY", "地域・関係機関");
    private static final String MORAE = "アイウエオカキクケコサシスセソタチツテトナニネノハヒフヘマミムメモヤユヨラリルレロワンガギグゴザジズダデドバビブベボパピプペポ";
    private static final int NAMES = 50_000;
    private static final int SHIFT = 20;
    private static final double EXCHANGED = .5;
    private static final double A_NAME = .05;
    private static final long SEED = 20_261_121;

    private final List<List<Piece>> sentences = new ArrayList<>();
    private final List<List<Piece>> titles = new ArrayList<>();
    private final List<String> agencyTypes;
    private final List<String> words;
    private final double[] wordRanks;
    private final double[] nameRanks = zipf(NAMES);

    /** A part of a sentence; nouns can be exchanged. */
    private record Piece(String text, boolean noun) {}

    GeneratedCases() throws IOException {
        Path starter = Path.of(System.getProperty("hiroba.test.root"), "content/src/main/resources/starter");
        Map<String, Integer> frequencies = new HashMap<>();
        agencyTypes = files(starter.resolve("agency-types")).stream()
                .map(file -> file.getFileName().toString().replace(".yaml", "")).toList();
        for (Path file : files(starter)) {
            String text = Files.readString(file);
            text.lines().filter(line -> line.startsWith("title: ")).map(line -> pieces(line.substring(7)))
                    .forEach(titles::add);
            Stream.of(text.split("(?<=。)|\n")).map(line -> line.strip().replaceFirst("^(- )?\\w+: ", ""))
                    .filter(line -> line.endsWith("。"))
                    .map(GeneratedCases::pieces).forEach(sentences::add);
        }
        sentences.stream().flatMap(List::stream).filter(Piece::noun)
                .forEach(piece -> frequencies.merge(piece.text(), 1, Integer::sum));
        words = frequencies.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).toList();
        wordRanks = zipf(words.size());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(path -> path.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    private static List<Piece> pieces(String sentence) {
        List<Piece> pieces = new ArrayList<>();
        int end = 0;
        for (Nouns.Span noun : Nouns.in(sentence)) {
            if (noun.start() > end) {
                pieces.add(new Piece(sentence.substring(end, noun.start()), false));
            }
            pieces.add(new Piece(sentence.substring(noun.start(), noun.end()), true));
            end = noun.end();
        }
        pieces.add(new Piece(sentence.substring(end), false));
        return pieces;
    }

    /** Shares of the ranks, summed up: Zipf's law with Mandelbrot's shift, without which few words would fill every text. */
    private static double[] zipf(int ranks) {
        double[] sums = IntStream.rangeClosed(1, ranks).mapToDouble(rank -> 1.0 / (rank + SHIFT)).toArray();
        java.util.Arrays.parallelPrefix(sums, Double::sum);
        return sums;
    }

    private static int rank(double[] sums, Random random) {
        int found = java.util.Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found, sums.length - 1);
    }

    /** This many documents. */
    Stream<IndexedDocument> documents(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(this::document);
    }

    /** One document; ids are the numbers from 1. */
    IndexedDocument document(int number) {
        Random random = new Random(SEED + number);
        Map<String, String> sections = new LinkedHashMap<>();
        String title = told(titles.get(random.nextInt(titles.size())), random);
        sections.put("need", text(random, 2 + random.nextInt(3)));
        sections.put("approach", text(random, 3 + random.nextInt(3)));
        sections.put("effect", text(random, 2 + random.nextInt(3)));
        Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
        facets.put("category", List.of(new FacetValue("C%02d".formatted(1 + random.nextInt(12)), List.of())));
        facets.put("agencyType",
                List.of(new FacetValue(agencyTypes.get(random.nextInt(agencyTypes.size())), List.of())));
        facets.put("disability", List.of(value(DISABILITIES, random)));
        facets.put("phase", List.of(value(PHASES, random)));
        facets.put("stakeholder", List.of(value(STAKEHOLDERS, random)));
        return new IndexedDocument(Integer.toString(number), GROUP, title, sections, facets,
                LocalDate.of(2025, 1, 1).plusDays(number % 600));
    }

    /**
     * What people type: words of the field alone and together, then one to three nouns of one document each, so that every
     * query finds something at any number of documents from 1,000.
     */
    List<String> queries(int count) {
        Set<String> queries = new LinkedHashSet<>(List.of("ジョブコーチ 精神 定着", "職場実習", "ハローワーク 連携", "体調 管理", "就労移行支援 見学",
                "家族 相談", "復職", "研修 職員", "企業 不安", "雇用管理 助言"));
        Random random = new Random(SEED);
        while (queries.size() < count) {
            String text = String.join("\n", document(1 + random.nextInt(1_000)).sections().values());
            List<String> nouns = Nouns.in(text).stream().map(noun -> text.substring(noun.start(), noun.end()))
                    .filter(noun -> noun.length() > 1).toList();
            queries.add(String.join(" ", IntStream.rangeClosed(0, random.nextInt(3))
                    .mapToObj(i -> nouns.get(random.nextInt(nouns.size()))).distinct().toList()));
        }
        return List.copyOf(queries);
    }

    private static FacetValue value(Map<String, String> labels, Random random) {
        String code = labels.keySet().stream().sorted().toList().get(random.nextInt(labels.size()));
        return new FacetValue(code, List.of(labels.get(code)));
    }

    private String text(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(told(sentences.get(random.nextInt(sentences.size())), random));
        }
        return text.toString();
    }

    private String told(List<Piece> sentence, Random random) {
        StringBuilder told = new StringBuilder();
        for (Piece piece : sentence) {
            told.append(piece.noun() && random.nextDouble() < EXCHANGED ? another(random) : piece.text());
        }
        return told.toString();
    }

    private String another(Random random) {
        return random.nextDouble() < A_NAME ? name(rank(nameRanks, random)) : words.get(rank(wordRanks, random));
    }

    private static String name(int number) {
        Random random = new Random(number);
        StringBuilder name = new StringBuilder();
        for (int i = 3 + random.nextInt(3); i > 0; i--) {
            name.append(MORAE.charAt(random.nextInt(MORAE.length())));
        }
        return name.toString();
    }
}
