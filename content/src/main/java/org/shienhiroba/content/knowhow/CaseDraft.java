package org.shienhiroba.content.knowhow;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.PlainText;

/**
 * Command: a case as far as its author has written it; anything may be missing or too long. The fields are those of
 * {@link CaseContent}, and the author's part, which is never public.
 *
 * @param consent      why it may be published
 * @param acknowledged findings that the author keeps
 */
public record CaseDraft(
        @Nullable String title,
        @Nullable String need,
        @Nullable String approach,
        @Nullable String effect,
        @Nullable String summary,
        @Nullable SupportCategory category,
        List<SupportCategory> otherCategories,
        @Nullable String agencyType,
        List<Disability> disabilities,
        List<SupportPhase> phases,
        List<CaseContent.Participant> stakeholders,
        List<CaseContent.Partner> partners,
        @Nullable String prefecture,
        List<CaseContent.Link> links,
        @Nullable Consent consent,
        List<Acknowledgement> acknowledged) {

    /** Nothing written yet. */
    public static final CaseDraft EMPTY = new CaseDraft(null, null, null, null, null, null, List.of(), null, List.of(),
            List.of(), List.of(), List.of(), null, List.of(), null, List.of());

    public CaseDraft {
        title = kept(title);
        need = kept(need);
        approach = kept(approach);
        effect = kept(effect);
        summary = kept(summary);
        otherCategories = List.copyOf(otherCategories);
        disabilities = List.copyOf(disabilities);
        phases = List.copyOf(phases);
        stakeholders = List.copyOf(stakeholders);
        partners = List.copyOf(partners);
        links = List.copyOf(links);
        acknowledged = List.copyOf(acknowledged);
    }

    /** The same draft with a kind of agency for its sender where it has none. */
    CaseDraft sentBy(@Nullable String kind) {
        return agencyType != null || kind == null
                ? this
                : new CaseDraft(title, need, approach, effect, summary, category, otherCategories, kind, disabilities,
                        phases, stakeholders, partners, prefecture, links, consent, acknowledged);
    }

    /** The same text with another author's part. */
    CaseDraft with(@Nullable Consent other, List<Acknowledgement> kept) {
        return new CaseDraft(title, need, approach, effect, summary, category, otherCategories, agencyType,
                disabilities, phases, stakeholders, partners, prefecture, links, other, kept);
    }

    /** The public part. What is missing is null there although a complete content has none: for the check, and after it. */
    @SuppressWarnings("NullAway") // the check of a content is what tells that something is missing
    CaseContent content() {
        return new CaseContent(title, need, approach, effect, summary, category, otherCategories, agencyType,
                disabilities, phases, stakeholders, partners, prefecture, links);
    }

    /** The working text of somebody who changes a published one. */
    public static CaseDraft of(CaseContent content) {
        return new CaseDraft(content.title(), content.need(), content.approach(), content.effect(), content.summary(),
                content.category(), content.otherCategories(), content.agencyType(), content.disabilities(),
                content.phases(), content.stakeholders(), content.partners(), content.prefecture(), content.links(),
                null, List.of());
    }

    private static @Nullable String kept(@Nullable String text) {
        return text == null || PlainText.isEmpty(text) ? null : PlainText.stored(text);
    }

    /** Whether an acknowledgement keeps a finding. */
    public boolean keeps(String findingId) {
        return acknowledged.stream().anyMatch(one -> one.id().equals(findingId));
    }

    /** The reason for which a finding is kept; empty where it is not, or where none was given. */
    public String reasonFor(String findingId) {
        return acknowledged.stream().filter(one -> one.id().equals(findingId)).map(Acknowledgement::reason)
                .filter(Objects::nonNull).findFirst().orElse("");
    }
}
