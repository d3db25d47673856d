package org.shienhiroba.web.api.finding;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shienhiroba.content.finding.SimilarCase;
import org.shienhiroba.content.knowhow.CaseCard;
import org.shienhiroba.content.platform.Coded;
import org.shienhiroba.web.api.Sentences;
import org.shienhiroba.web.api.knowhow.CategoryCode;

/**
 * Cases that are like another, the most alike first; always one page.
 *
 * @param total how many are told
 * @param page  1
 * @param size  how many are told
 * @param hits  the cases
 */
@JsonbPropertyOrder({"total", "page", "size", "hits"})
public record SimilarPage(long total, int page, int size, List<SimilarHit> hits) {

    /**
     * A case that is like another.
     *
     * @param id           its number
     * @param title        title
     * @param category     main category
     * @param agencyType   the sender's kind of agency
     * @param disabilities 障害種別
     * @param phases       支援の段階
     * @param illustration whether it is a retold example (例示)
     * @param publishedOn  day of publication
     * @param reason       why it is alike, for people
     * @param shared       labels of what both have
     * @param words        telling words that both hold
     */
    @JsonbPropertyOrder({"id", "title", "category", "agencyType", "disabilities", "phases", "illustration",
            "publishedOn", "reason", "shared", "words"})
    public record SimilarHit(
            long id,
            String title,
            CategoryCode category,
            Coded agencyType,
            List<Coded> disabilities,
            List<Coded> phases,
            boolean illustration,
            LocalDate publishedOn,
            String reason,
            List<String> shared,
            List<String> words) {

        static SimilarHit of(SimilarCase similar) {
            CaseCard card = similar.card();
            return new SimilarHit(card.id(), card.title(), CategoryCode.of(card.category()), card.agencyType(),
                    card.disabilities(), card.phases(), card.illustration(), card.publishedOn(),
                    reason(similar.shared(), similar.words()), similar.shared(), similar.words());
        }

        private static String reason(List<String> shared, List<String> words) {
            List<String> reasons = new ArrayList<>();
            if (!shared.isEmpty()) {
                reasons.add(Sentences.say("similar.shared", String.join("」「", shared)));
            }
            if (!words.isEmpty()) {
                reasons.add(Sentences.say("similar.words", String.join("」「", words)));
            }
            return reasons.isEmpty() ? Sentences.say("similar.text") : String.join("", reasons);
        }
    }

    static SimilarPage of(List<SimilarCase> cases) {
        return new SimilarPage(cases.size(), 1, cases.size(), cases.stream().map(SimilarHit::of).toList());
    }
}
