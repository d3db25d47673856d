package org.shienhiroba.content.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shienhiroba.search.IndexPosition;
import org.shienhiroba.search.IndexedDocument;
import org.shienhiroba.search.lucene.LuceneSearchEngine;
import org.yaml.snakeyaml.Yaml;

/** The threshold of {@link NearDuplicates}, judged over the starter cases in a real index. */
@DisplayName("A text that is about to be submitted")
class NearDuplicatesTest {
    /** Spellings that mean the same: a colleague typed it again. */
    private static final Map<String, String> RESPELT = Map.ofEntries(Map.entry("取組", "取り組み"), Map.entry("障害", "障がい"),
            Map.entry("分か", "わか"), Map.entry("行う", "行なう"), Map.entry("行って", "行なって"), Map.entry("一緒に", "いっしょに"),
            Map.entry("難し", "むずかし"), Map.entry("打ち合わせ", "打合せ"), Map.entry("受け入れ", "受入れ"), Map.entry("、", "，"),
            Map.entry("。", "．"), Map.entry("1", "１"), Map.entry("2", "２"), Map.entry("ていねい", "丁寧"),
            Map.entry("問い合わせ", "問合せ"), Map.entry("やすく", "易く"));

    /** The same practice, reported by another office in its own words. */
    private static final Map<String, String> RETOLD = Map.of("c06-daily-check", """
            気分の波が外見に表れない人が多く、気づいたときには休職に入っていたという経験が続きました。そこで、産業医に相談して、スマートフォンから毎朝の調子と眠れた時間を
            打ち込んでもらう仕組みを始めました。上司は一週間分をまとめて眺め、下がり続けているときに面談へ誘います。数か月たつと、社員自身が不調の前触れに気づけるようになり、
            周囲の受け止め方も落ち着いてきました。急に休む人は目に見えて減っています。""", "c11-contact-card", """
            ジョブコーチが離れてから二年目、三年目に辞めてしまう人がいて、調べてみると誰にも相談していませんでした。支援の最後の回に、名刺大の紙を渡すことにしています。表には
            「こうなったら電話を」という三つの場面、裏にはハローワークと職業センター、私たちの番号があります。上司用と本人用を分けて作りました。人事異動のたびに引き継がれ、
            早い段階で電話が入るので、辞める前に話し合えます。""", "c10-visiting-consultation", """
            求人検索機の前に座るだけで疲れてしまう利用者が多く、就職は自分と縁がない話だと思われていました。安定所の窓口の方に月一回お越しいただき、当所の面談室で順番に話を聞いて
            もらっています。求人票の束は玄関の掲示板に張り替えます。半年で四人が面接に進み、職員も求職の手順を説明できるようになりました。""", "c02-workplace-visits", """
            内職の箱折りばかりでは、働きたい気持ちが湧かないという声がありました。本人が口にした店や工場に職員が電話をかけ、三十分の見学から頼みます。うまくいけば三日の体験に
            進みます。花屋、洗車場、図書館と行き先はさまざまです。帰り道に話す内容が変わり、次に何を練習したいかを自分から言うようになりました。""", "c11-manager-training",
            """
                    専門の講座から戻った社内のジョブコーチの話に役員が動かされ、課長以上の研修に二時間の枠ができました。教材は講座の資料を土台に、うちの課で起きた困りごとを
                    匿名にして足しています。毎年作り直します。人事考課で何を基準にするか迷っていた課長が、他の部下と同じ物差しで話せるようになったと言っています。""");

    private static final Map<String, String> CASES = new LinkedHashMap<>();
    private static LuceneSearchEngine engine;

    @BeforeAll
    static void index(@TempDir Path folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/starter/cases"))) {
            for (Path file : files.sorted().toList()) {
                Map<String, Object> one = new Yaml().load(Files.readString(file));
                CASES.put(String.valueOf(one.get("key")), Stream.of("title", "need", "approach", "effect", "summary")
                        .map(name -> String.valueOf(one.getOrDefault(name, ""))).collect(Collectors.joining("\n")));
            }
        }
        engine = LuceneSearchEngine.open(folder);
        engine.rebuild(
                CASES.entrySet().stream().map(one -> new IndexedDocument(one.getKey(), IndexedGroup.CASE.code(), "",
                        Map.of("text", one.getValue()), Map.of(), LocalDate.of(2026, 1, 1))),
                new IndexPosition("test", 1));
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    /** As the door does it: the shares of the candidates, by case. */
    private static Map<String, Double> shares(String given) {
        Shingles shingles = Shingles.of(given);
        return engine.similarTo(IndexedGroup.CASE.code(), given, NearDuplicates.CANDIDATES).stream().collect(
                Collectors.toMap(id -> id, id -> shingles.shareIn(Shingles.of(CASES.getOrDefault(id, "")))));
    }

    private static double share(String key, String given) {
        return shares(given).getOrDefault(key, 0.0);
    }

    private static List<String> sentences(String text) {
        return Arrays.stream(text.split("(?<=。)|\n")).map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String shuffled(String text, long seed) {
        List<String> sentences = new ArrayList<>(sentences(text));
        Collections.shuffle(sentences, new Random(seed));
        return String.join("\n", sentences);
    }

    /** Every fifth sentence left out, one of somebody else put in after every fourth, a word changed in every second. */
    private static String edited(String text, String other) {
        List<String> edited = new ArrayList<>();
        List<String> own = sentences(text);
        List<String> others = sentences(other);
        for (int i = 0; i < own.size(); i++) {
            if (i % 5 != 4) {
                edited.add(i % 2 == 0 ? own.get(i) : own.get(i).replaceFirst("[一-龠]{2}", "ほかの言葉"));
            }
            if (i % 4 == 3) {
                edited.add(others.get(i % others.size()));
            }
        }
        return String.join("", edited);
    }

    private static String respelt(String text) {
        String respelt = text;
        for (Map.Entry<String, String> change : RESPELT.entrySet()) {
            respelt = respelt.replace(change.getKey(), change.getValue());
        }
        return respelt;
    }

    /** What somebody may make of a published case before handing it in again; the last is half of it behind half of another. */
    private static List<String> copies(String text, String other, long seed) {
        return List.of(text, edited(text, other), respelt(text), shuffled(text, seed),
                shuffled(respelt(edited(text, other)), seed),
                other.substring(0, other.length() / 2) + text.substring(text.length() / 2));
    }

    @Test
    @DisplayName("that is a copy, edited, spelt otherwise, in another order, all of this, or half a copy, is told so")
    void copies() {
        List<String> keys = List.copyOf(CASES.keySet());
        for (int i = 0; i < keys.size(); i++) {
            String text = CASES.getOrDefault(keys.get(i), "");
            String other = CASES.getOrDefault(keys.get((i + 5) % keys.size()), "");
            for (String copy : copies(text, other, i)) {
                double share = share(keys.get(i), copy);
                assertTrue(share >= NearDuplicates.MUCH + .1, keys.get(i) + " " + share + " " + copy);
            }
        }
    }

    @Test
    @DisplayName("that is word for word there is wholly there")
    void same() {
        CASES.forEach((key, text) -> assertEquals(1, share(key, text), key));
    }

    @Test
    @DisplayName("that tells the same practice in other words is no copy, though the practice is a candidate")
    void retold() {
        RETOLD.forEach((key, text) -> {
            assertTrue(engine.similarTo(IndexedGroup.CASE.code(), text, NearDuplicates.CANDIDATES).contains(key), key);
            double share = share(key, text);
            assertTrue(share < NearDuplicates.MUCH / 3, key + " " + share);
        });
    }

    @Test
    @DisplayName("of the same field about something else is no copy: the starter cases among themselves")
    void others() {
        CASES.forEach((key, text) -> shares(text).forEach((other, share) -> assertTrue(
                key.equals(other) || share < NearDuplicates.MUCH / 3, key + " " + other + " " + share)));
    }

    @Test
    @DisplayName("is not in the index afterwards")
    void keptNowhere() {
        String secret = "かささぎ計画" + CASES.getOrDefault("c06-daily-check", "");
        shares(secret);
        assertEquals(List.of(), engine.similarTo(IndexedGroup.CASE.code(), "かささぎ", 5));
        assertEquals(CASES.size(), engine.status().documents());
    }

    @Test
    @DisplayName("is compared by its letters: width, case, signs, spaces and line breaks do not count")
    void letters() {
        assertEquals(Shingles.of("ジョブコーチ（JC）と、相談した。"), Shingles.of("ｼﾞｮﾌﾞｺｰﾁ jc\n\nと相談\u3000し\u200Bた！"));
        assertEquals(Shingles.of("あいうえおか").runs(), Set.of("あいうえお", "いうえおか"));
        assertEquals(0, Shingles.of("短い").shareIn(Shingles.of("短い")));
        assertEquals(.5, Shingles.of("あいうえおか").shareIn(Shingles.of("あいうえお")));
        assertEquals(1, Shingles.of("𠮷野家の人たち").shareIn(Shingles.of("昔の𠮷野家の人たちと")));
    }
}
