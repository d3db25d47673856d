package org.shienhiroba.web.api.knowhow;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.knowhow.Acknowledgement;
import org.shienhiroba.content.knowhow.CaseContent.Link;
import org.shienhiroba.content.knowhow.CaseDraft;
import org.shienhiroba.content.knowhow.CaseView.ParticipantView;
import org.shienhiroba.content.knowhow.CaseView.PartnerView;
import org.shienhiroba.content.knowhow.CategoryView;
import org.shienhiroba.content.knowhow.Consent;
import org.shienhiroba.content.knowhow.SupportCategory;
import org.shienhiroba.content.platform.Coded;
import org.shienhiroba.content.platform.Labels;
import org.shienhiroba.content.platform.Prefecture;

/** The text of a case as its author wrote it, the codes with their labels; the fields are those of {@link CaseDraft}. */
@JsonbPropertyOrder({"title", "category", "otherCategories", "agencyType", "need", "approach", "effect", "summary",
        "disabilities", "phases", "stakeholders", "partners", "prefecture", "links", "consent", "acknowledged"})
public record WrittenText(
        @Nullable String title,
        @Nullable CategoryCode category,
        List<CategoryCode> otherCategories,
        @Nullable Coded agencyType,
        @Nullable String need,
        @Nullable String approach,
        @Nullable String effect,
        @Nullable String summary,
        List<Coded> disabilities,
        List<Coded> phases,
        List<ParticipantView> stakeholders,
        List<PartnerView> partners,
        @Nullable Coded prefecture,
        List<Link> links,
        @Nullable Consent consent,
        List<Acknowledgement> acknowledged) {

    /** A text with labels. @param agencyNames name of each kind of agency by code */
    static WrittenText of(CaseDraft draft, Map<String, String> agencyNames) {
        return new WrittenText(draft.title(), draft.category() == null ? null : category(draft.category()),
                draft.otherCategories().stream().map(WrittenText::category).toList(),
                draft.agencyType() == null ? null : agency(draft.agencyType(), agencyNames), draft.need(),
                draft.approach(), draft.effect(), draft.summary(),
                draft.disabilities().stream().map(Labels::coded).toList(),
                draft.phases().stream().map(Labels::coded).toList(),
                draft.stakeholders().stream().map(who -> new ParticipantView(who.stakeholder().name(),
                        Labels.of(who.stakeholder()), who.note())).toList(),
                draft.partners().stream().map(partner -> new PartnerView(agency(partner.type(), agencyNames),
                        partner.role(), partner.note())).toList(),
                draft.prefecture() == null ? null : prefecture(draft.prefecture()), draft.links(), draft.consent(),
                draft.acknowledged());
    }

    static Coded prefecture(String code) {
        return new Coded(code, Prefecture.of(code).map(Prefecture::label).orElse(code));
    }

    private static CategoryCode category(SupportCategory category) {
        return CategoryCode.of(CategoryView.of(category));
    }

    private static Coded agency(String code, Map<String, String> names) {
        return new Coded(code, names.getOrDefault(code, code));
    }
}
