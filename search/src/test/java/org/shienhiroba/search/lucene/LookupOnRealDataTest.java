package org.shienhiroba.search.lucene;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shienhiroba.search.IndexedDocument;
import org.shienhiroba.search.japanese.Kana;
import org.shienhiroba.search.japanese.NameKey;

/** Real names of offices, from the open data of WAM NET, are found as people type them. */
@DisplayName("Real names")
class LookupOnRealDataTest {
    private static final List<String> FILES = List.of("csvdownload045.csv", "csvdownload060.csv", "csvdownload062.csv");
    private static final int NAME = 12;
    private static final int KANA = 13;
    private static final int NUMBER = 14;
    private static final int TRIES = 500;
    private static final int PAGE = 10;

    private static final String ROWS = "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもらりるれろがぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽやゆよわをん";
    private static final String[] HEPBURN = ("a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to na ni nu ne no ha hi fu he ho"
            + " ma mi mu me mo ra ri ru re ro ga gi gu ge go za ji zu ze zo da ji zu de do ba bi bu be bo pa pi pu pe po"
            + " ya yu yo wa wo n").split(" ");
    private static final String SMALL = "ゃゅょぁぃぅぇぉ";
    private static final String VOWELS = "auoaiueo";

    @Test
    @DisplayName("are found among the first ten in every script")
    void everyScript(@TempDir Path folder) throws IOException {
        Path data = data();
        if (data == null) {
            System.err.println(
                    "SKIPPED: no names of offices are looked up, for the open data is not beside this checkout");
        }
        assumeTrue(data != null);
        Map<String, IndexedDocument> entries = entries(data);
        List<IndexedDocument> asked = new ArrayList<>(entries.values());
        Collections.shuffle(asked, new Random(20250301));
        asked = asked.subList(0, TRIES);
        Map<String, UnaryOperator<String>> scripts = new LinkedHashMap<>();
        scripts.put("hiragana", Kana::hiragana);
        scripts.put("katakana", kana -> Normalizer.normalize(Kana.katakana(kana), Normalizer.Form.NFKC));
        scripts.put("half-width", LookupOnRealDataTest::halfWidth);
        scripts.put("romaji", LookupOnRealDataTest::romaji);
        StringBuilder report = new StringBuilder();
        boolean enough = true;
        try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
            engine.rebuild(entries.values().stream(), Cases.FIRST);
            for (Map.Entry<String, UnaryOperator<String>> script : scripts.entrySet()) {
                int found = 0;
                int namesakes = 0;
                for (IndexedDocument entry : asked) {
                    String typed = script.getValue().apply(kana(entry));
                    if (DirectoryEntries.ids(engine.lookUp(DirectoryEntries.named(typed, 1, PAGE)))
                            .contains(entry.id())) {
                        found++;
                    } else if (namesakes(entries, entry) > PAGE) {
                        namesakes++;
                    } else {
                        report.append(entry.id()).append(" by ").append(typed).append('\n');
                    }
                }
                report.append(script.getKey()).append(": ").append(found).append(" of ").append(TRIES).append(", ")
                        .append(namesakes).append(" not among more than ten of the same name\n");
                enough &= found >= TRIES * 95 / 100;
            }
        }
        System.err.println(entries.size() + " entries\n" + report);
        assertTrue(enough, report.toString());
    }

    private static String kana(IndexedDocument entry) {
        IndexedDocument.Listing listing = entry.listing();
        return listing == null ? "" : listing.reading();
    }

    private static long namesakes(Map<String, IndexedDocument> entries, IndexedDocument entry) {
        String key = NameKey.sound(kana(entry));
        return entries.values().stream().filter(other -> NameKey.sound(kana(other)).equals(key)).count();
    }

    private static String halfWidth(String kana) {
        StringBuilder typed = new StringBuilder();
        Normalizer.normalize(Kana.katakana(kana), Normalizer.Form.NFD).codePoints()
                .forEach(c -> typed.appendCodePoint(halfWidth(c)));
        return typed.toString();
    }

    private static int halfWidth(int wanted) {
        for (int half = 0xFF61; half <= 0xFF9D; half++) {
            if (Normalizer.normalize(Character.toString(half), Normalizer.Form.NFKC)
                    .equals(Character.toString(wanted))) {
                return half;
            }
        }
        return wanted == 0x3099 ? 0xFF9E : wanted == 0x309A ? 0xFF9F : wanted;
    }

    /** Hepburn as typed: long vowels letter by letter, ー as a dash, an apostrophe behind ん before a vowel. */
    private static String romaji(String kana) {
        String text = Kana.hiragana(Normalizer.normalize(kana, Normalizer.Form.NFKC));
        StringBuilder typed = new StringBuilder();
        boolean doubled = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            int row = ROWS.indexOf(c);
            if (c == 'っ') {
                doubled = ROWS.indexOf(next) > ROWS.indexOf('お');
            } else if (SMALL.indexOf(c) >= 0) {
                typed.append(VOWELS.charAt(SMALL.indexOf(c)));
            } else if (row < 0) {
                typed.append(c == 'ー' ? '-' : c);
            } else {
                String syllable = syllable(HEPBURN[row], c, next);
                typed.append(doubled ? syllable.startsWith("ch") ? "t" : syllable.substring(0, 1) : "");
                typed.append(syllable);
                boolean vowel = "あいうえおやゆよ".indexOf(next) >= 0;
                typed.append(c == 'ん' && vowel ? "'" : "");
                doubled = false;
            }
        }
        return typed.toString();
    }

    private static String syllable(String plain, char kana, char next) {
        if ("ゃゅょ".indexOf(next) >= 0 && plain.endsWith("i")) {
            boolean glide = "しちじぢ".indexOf(kana) < 0;
            return plain.substring(0, plain.length() - 1) + (glide ? "y" : "");
        }
        if ("ぁぃぇぉ".indexOf(next) >= 0) {
            return switch (kana) {
                case 'ふ' -> "f";
                case 'し' -> "sh";
                case 'ち' -> "ch";
                case 'じ' -> "j";
                case 'う' -> "w";
                case 'つ' -> "ts";
                case 'て' -> "t";
                case 'で' -> "d";
                default -> plain;
            };
        }
        return plain;
    }

    private static Map<String, IndexedDocument> entries(Path data) throws IOException {
        Map<String, IndexedDocument> entries = new LinkedHashMap<>();
        for (String file : FILES) {
            for (List<String> row : rows(Files.readString(data.resolve(file)))) {
                String id = row.get(NUMBER) + " " + row.get(NAME);
                entries.putIfAbsent(id, DirectoryEntries.of(id, row.get(NAME), row.get(KANA), null));
            }
        }
        return entries;
    }

    /** The rows behind the header; every value stands in quotes or holds none. */
    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (char c : csv.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(value.toString());
                value.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                value.append(c);
            }
        }
        return rows.subList(1, rows.size());
    }

    /** The data lies in {@code shared/data} beside the checkout, where there is any. */
    private static @Nullable Path data() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path candidate = folder.resolve("shared/data/wamnet");
            if (Files.isDirectory(candidate)) {
                return candidate;
            }
        }
        return null;
    }
}
