package org.shienhiroba.web.api.knowhow;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.knowhow.CaseContent.Link;
import org.shienhiroba.content.knowhow.CaseSource;
import org.shienhiroba.content.knowhow.CaseView;
import org.shienhiroba.content.knowhow.CaseView.ParticipantView;
import org.shienhiroba.content.knowhow.CaseView.PartnerView;
import org.shienhiroba.content.platform.Coded;

/**
 * A whole published case; the fields are those of {@link CaseView}.
 *
 * @param prefecture the prefecture, if told
 * @param status     always {@code PUBLISHED} here
 * @param version    changes with each change of the text
 */
@JsonbPropertyOrder({"id", "title", "category", "otherCategories", "agencyType", "need", "approach", "effect",
        "summary",
        "disabilities", "phases", "stakeholders", "partners", "prefecture", "links", "illustration", "publishedOn",
        "reviewBy", "source", "status", "version"})
public record WholeCase(
        long id,
        String title,
        CategoryCode category,
        List<CategoryCode> otherCategories,
        Coded agencyType,
        String need,
        String approach,
        String effect,
        @Nullable String summary,
        List<Coded> disabilities,
        List<Coded> phases,
        List<ParticipantView> stakeholders,
        List<PartnerView> partners,
        @Nullable Coded prefecture,
        List<Link> links,
        boolean illustration,
        LocalDate publishedOn,
        LocalDate reviewBy,
        @Nullable CaseSource source,
        String status,
        int version) {
    private static final String PUBLISHED = "PUBLISHED";

    /** A published case as programs read it. */
    public static WholeCase of(CaseView view) {
        return new WholeCase(view.id(), view.title(), CategoryCode.of(view.category()),
                view.otherCategories().stream().map(CategoryCode::of).toList(), view.agencyType(), view.need(),
                view.approach(), view.effect(), view.summary(), view.disabilities(), view.phases(), view.stakeholders(),
                view.partners(),
                view.prefecture() == null ? null : WrittenText.prefecture(view.prefecture()), view.links(),
                view.illustration(), view.publishedOn(),
                view.reviewBy(), view.source(), PUBLISHED, view.version());
    }
}
