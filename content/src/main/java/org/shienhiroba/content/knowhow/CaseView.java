package org.shienhiroba.content.knowhow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.Coded;

/**
 * A whole published case as readers see it.
 *
 * @param id              its number
 * @param version         changes with each change of the text
 * @param title           title
 * @param category        main category
 * @param otherCategories further ones
 * @param agencyType      the sender's kind of agency
 * @param need            必要性・きっかけ
 * @param approach        取組・工夫
 * @param effect          効果
 * @param summary         a short form, if there is one
 * @param disabilities    障害種別
 * @param phases          支援の段階
 * @param stakeholders    who took part
 * @param partners        kinds of agency that took part
 * @param prefecture      JIS code, if told
 * @param links           further reading
 * @param illustration    whether it is a retold example (例示), not a report of our own
 * @param publishedOn     day of publication
 * @param reviewBy        day by which an editor reads it again
 * @param changedAt       when its public text was last changed
 * @param source          where a retold example comes from
 */
public record CaseView(
        long id,
        int version,
        String title,
        CategoryView category,
        List<CategoryView> otherCategories,
        Coded agencyType,
        String need,
        String approach,
        String effect,
        @Nullable String summary,
        List<Coded> disabilities,
        List<Coded> phases,
        List<ParticipantView> stakeholders,
        List<PartnerView> partners,
        @Nullable String prefecture,
        List<CaseContent.Link> links,
        boolean illustration,
        LocalDate publishedOn,
        LocalDate reviewBy,
        Instant changedAt,
        @Nullable CaseSource source) {

    /**
     * Somebody who took part.
     *
     * @param code  code of the stakeholder
     * @param label its label
     * @param note  what they did
     */
    public record ParticipantView(String code, String label, @Nullable String note) {}

    /**
     * A kind of agency that took part.
     *
     * @param type the kind
     * @param role its part
     * @param note one line more
     */
    public record PartnerView(Coded type, @Nullable String role, @Nullable String note) {}

    /** The card of this case for lists. */
    public CaseCard card() {
        return new CaseCard(id, title, category, agencyType, disabilities, phases, illustration, publishedOn);
    }
}
