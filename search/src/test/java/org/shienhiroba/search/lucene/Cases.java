package org.shienhiroba.search.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shienhiroba.search.Hit;
import org.shienhiroba.search.IndexPosition;
import org.shienhiroba.search.IndexedDocument;
import org.shienhiroba.search.IndexedDocument.FacetValue;
import org.shienhiroba.search.SearchPage;
import org.shienhiroba.search.SearchRequest;
import org.shienhiroba.search.SearchRequest.Sort;

/** A dozen invented cases of employment support, and short ways to ask for them. */
final class Cases {
    static final String GROUP = "case";
    static final IndexPosition FIRST = new IndexPosition("test", 1);

    private static final Map<String, List<String>> LABELS = Map.of("c03", List.of("就労・生活の一体的相談"), "c06",
            List.of("就職後の自己管理支援"), "c09", List.of("職業準備と職場適応の一体的支援"), "hello-work", List.of("ハローワーク", "公共職業安定所"),
            "center", List.of("障害者就業・生活支援センター"), "transition", List.of("就労移行支援事業所"), "employer", List.of("企業"),
            "mental",
            List.of("精神障害", "精神"), "developmental", List.of("発達障害", "発達"), "retention", List.of("就業継続・定着"));

    private Cases() {}

    static List<IndexedDocument> all() {
        return List.of(
                of("card", "連絡相談先カードで職場定着を支える", "支援の期間が終わると、困りごとが誰にも届かないまま退職することがあった。",
                        "ジョブコーチの支援が終わる時期に、精神障害のある人と職場の担当者へ連絡先のカードを渡した。", "担当者が異動しても相談が続き、職場への定着が良くなった。", 1,
                        "category=c09", "agency=center", "disability=mental"),
                of("coach", "ジョブコーチと一緒に職場実習へ", "重い障害のある人にも会社の中で実習してほしい。", "職場適応援助者の研修を受けた職員が同行し、作業の内容を会社と相談した。",
                        "実際の仕事に近い環境でアセスメントができた。", 2, "category=c09", "agency=transition", "disability=developmental"),
                of("labels", "朝の打ち合わせを短くする", "予定の変更に戸惑う人がいた。", "ホワイトボードに一日の流れを書き、短時間で確かめる。", "ジョブコーチが入らない日も落ち着いて働けた。",
                        3, "category=c06", "agency=employer", "disability=mental", "phase=retention"),
                of("mood", "気分と体調の見える化", "体調の悪化が外から分かりにくかった。", "毎朝、睡眠と気分を端末に記録し、早めに声かけをする。", "欠勤が減った。", 4,
                        "category=c06",
                        "agency=employer", "disability=mental"),
                of("window", "公共職業安定所の出張相談", "求人の探し方が分からない利用者が多い。", "月に一度、職員に来てもらい、職業相談の場を設けた。", "自分で探せる人が増えた。", 5,
                        "category=c03", "agency=transition"),
                of("network", "生活と仕事の相談をひとつの窓口で", "医療と生活と就業の支援が縦割りだった。", "障がい者就業・生活支援センターが関係機関の会議を開き、取り組んだ内容を文書にした。",
                        "ワンストップで応じられるようになった。", 6, "category=c03", "agency=center", "disability=mental"),
                of("telework", "テレワークで働き続ける", "通勤の負担で離職が続いた。", "在宅での仕事の手順書を作り、オンラインで毎日話し合う。", "二時間ごとの休憩で疲れにくくなった。", 7,
                        "category=c06", "agency=employer", "disability=developmental"),
                of("parents", "保護者の職場見学会", "卒業後の暮らしを思い描けない保護者がいた。", "特別支援学校が、障害のある社員の働く工場を見学する会を開いた。",
                        "進路の話し合いが早くから始まった。",
                        8, "category=c09"),
                of("hospital", "病院の精神保健福祉士と進める復職", "退院した後の支えが足りない。", "主治医の意見をもとに、仕事の量を少しずつ増やす計画を立てた。", "再発せずに復職できた。", 9,
                        "category=c06", "disability=mental"),
                of("robot", "ロボットと分担して工賃を上げる", "単純な仕分けの仕事が減ると見込まれた。", "人工知能の訓練データを作る作業に切り替えた。", "工賃が上がった。", 10,
                        "category=c09"),
                of("manual", "写真つきの手順書", "口頭の指示が伝わりにくい。", "作業の手順を写真で示し、終わったら印をつける。", "確認の回数が減った。", 11, "category=c06",
                        "agency=employer", "disability=developmental"),
                of("training", "管理者のための雇用研修", "現場の管理者が関わり方に迷っていた。", "2時間の講義を行い、現場の声をもとに内容を直した。", "公平な評価について話せるようになった。",
                        12, "category=c09", "agency=employer"));
    }

    static IndexedDocument of(String id, String title, String need, String approach, String effect, int day,
            String... facets) {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("need", need);
        sections.put("approach", approach);
        sections.put("effect", effect);
        Map<String, List<FacetValue>> values = new LinkedHashMap<>();
        for (String facet : facets) {
            String[] pair = facet.split("=");
            values.computeIfAbsent(pair[0], name -> new ArrayList<>())
                    .add(new FacetValue(pair[1], LABELS.getOrDefault(pair[1], List.of())));
        }
        return new IndexedDocument(id, GROUP, title, sections, values, LocalDate.of(2024, 1, day));
    }

    /** A document of one section. */
    static IndexedDocument text(String id, String text) {
        return new IndexedDocument(id, GROUP, "題", Map.of("text", text), Map.of(), LocalDate.of(2024, 1, 1));
    }

    static SearchRequest ask(String query) {
        return new SearchRequest(GROUP, query, Map.of(), Sort.RELEVANCE, 1, 20, Set.of(), true);
    }

    static SearchRequest ask(String query, Map<String, Set<String>> filters, String... facets) {
        return new SearchRequest(GROUP, query, filters, Sort.RELEVANCE, 1, 20, Set.of(facets), true);
    }

    static List<String> ids(SearchPage page) {
        return page.hits().stream().map(Hit::id).toList();
    }

    static Hit hit(SearchPage page, String id) {
        return page.hits().stream().filter(hit -> hit.id().equals(id)).findFirst().orElseThrow();
    }
}
