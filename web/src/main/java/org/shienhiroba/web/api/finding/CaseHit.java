package org.shienhiroba.web.api.finding;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.finding.CaseResults;
import org.shienhiroba.content.knowhow.CaseCard;
import org.shienhiroba.content.platform.Coded;
import org.shienhiroba.search.Hit.Excerpt;
import org.shienhiroba.search.Hit.MatchedWord;
import org.shienhiroba.web.api.knowhow.CategoryCode;

/**
 * A case that was found, and why.
 *
 * @param id           its number
 * @param title        title
 * @param category     main category
 * @param agencyType   the sender's kind of agency
 * @param disabilities 障害種別
 * @param phases       支援の段階
 * @param illustration whether it is a retold example (例示)
 * @param publishedOn  day of publication
 * @param score        its weight within this answer
 * @param excerpts     pieces of its text; null where not asked for
 * @param matched      the words found
 * @param missing      the words not found
 */
@JsonbPropertyOrder({"id", "title", "category", "agencyType", "disabilities", "phases", "illustration", "publishedOn",
        "score", "excerpts", "matched", "missing"})
public record CaseHit(
        long id,
        String title,
        CategoryCode category,
        Coded agencyType,
        List<Coded> disabilities,
        List<Coded> phases,
        boolean illustration,
        LocalDate publishedOn,
        float score,
        @Nullable List<Excerpt> excerpts,
        List<MatchedWord> matched,
        List<String> missing) {

    static CaseHit of(CaseResults.CaseHit hit, boolean excerpts) {
        CaseCard card = hit.card();
        return new CaseHit(card.id(), card.title(), CategoryCode.of(card.category()), card.agencyType(),
                card.disabilities(), card.phases(), card.illustration(), card.publishedOn(), hit.score(),
                excerpts ? hit.excerpts() : null, hit.matched(), hit.missing());
    }
}
