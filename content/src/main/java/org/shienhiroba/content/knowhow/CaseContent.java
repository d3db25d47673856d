package org.shienhiroba.content.knowhow;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.Text;

/**
 * Command: what a case says, complete enough to be published. Lists hold no value twice; they may be empty unless said.
 *
 * @param title           at most 60 characters
 * @param need            必要性・きっかけ, at most 2,000 characters
 * @param approach        取組・工夫の概要, at most 2,000 characters
 * @param effect          課題軽減・解決・向上の効果, at most 2,000 characters
 * @param summary         three lines at most
 * @param category        the main category
 * @param otherCategories further ones
 * @param agencyType      code of the sender's kind of agency
 * @param disabilities    at least one
 * @param phases          at least one
 * @param stakeholders    who took part, each with what they did
 * @param partners        the kinds of agency that took part besides the sender
 * @param prefecture      JIS code of two digits
 * @param links           further reading
 */
public record CaseContent(
        @Text(max = 60, required = true) String title,
        @Text(max = 2000, required = true) String need,
        @Text(max = 2000, required = true) String approach,
        @Text(max = 2000, required = true) String effect,
        @Text(max = 300) @Nullable String summary,
        @NotNull(message = "{hiroba.content.required}") SupportCategory category,
        @Size(max = 3, message = "{hiroba.content.tooMany}") List<SupportCategory> otherCategories,
        @NotNull(message = "{hiroba.content.required}") String agencyType,
        @NotEmpty(message = "{hiroba.content.required}") List<Disability> disabilities,
        @NotEmpty(message = "{hiroba.content.required}") List<SupportPhase> phases,
        @Valid @Size(max = 4, message = "{hiroba.content.tooMany}") List<Participant> stakeholders,
        @Valid @Size(max = 20, message = "{hiroba.content.tooMany}") List<Partner> partners,
        @Nullable @Pattern(regexp = "0[1-9]|[1-3][0-9]|4[0-7]") String prefecture,
        @Valid @Size(max = 10, message = "{hiroba.content.tooMany}") List<Link> links) {

    /**
     * Somebody who took part.
     *
     * @param stakeholder who
     * @param note        what they did, at most 100 characters
     */
    public record Participant(
            @NotNull(message = "{hiroba.content.required}") Stakeholder stakeholder,
            @Text(max = 100) @Nullable String note) {}

    /**
     * A kind of agency that took part.
     *
     * @param type code of the kind
     * @param role its part in a few words
     * @param note one line more
     */
    public record Partner(
            @NotNull(message = "{hiroba.content.required}") String type,
            @Text(max = 50) @Nullable String role,
            @Text(max = 150) @Nullable String note) {}

    /**
     * Further reading.
     *
     * @param url   an address of the web
     * @param label what it is
     */
    public record Link(
            @NotNull(message = "{hiroba.text.required}") @Size(max = 2000, message = "{hiroba.text.tooLong}") @Pattern(regexp = "https?://\\S+", message = "{hiroba.content.link}") String url,
            @Text(max = 100) @Nullable String label) {}
}
