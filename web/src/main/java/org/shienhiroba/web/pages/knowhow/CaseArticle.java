package org.shienhiroba.web.pages.knowhow;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.knowhow.CaseView;
import org.shienhiroba.content.knowhow.CaseView.ParticipantView;
import org.shienhiroba.content.knowhow.CaseView.PartnerView;
import org.shienhiroba.content.knowhow.Stakeholder;
import org.shienhiroba.content.platform.Coded;
import org.shienhiroba.content.platform.Labels;
import org.shienhiroba.content.platform.Prefecture;

/**
 * A case as readers see it, published or not: the fragments under {@code WEB-INF/case} show it, so that a preview is equal
 * to the page.
 *
 * @param view     the case
 * @param overdue  whether the day for reading it again has passed
 * @param citation a citation, ready to be copied
 */
public record CaseArticle(CaseView view, boolean overdue, String citation) {

    /**
     * One of those who can take part.
     *
     * @param label   who
     * @param note    what they did, if told
     * @param present whether they took part
     */
    public record Who(String label, @Nullable String note, boolean present) {}

    /**
     * The article.
     *
     * @param address the whole public address of the case
     * @param today   the day on which it is read
     */
    public static CaseArticle of(CaseView view, String address, LocalDate today) {
        return new CaseArticle(view, view.reviewBy().isBefore(today), Citation.of(view, address, today));
    }

    /** The short form of the case in one line; empty where there is none. */
    public String getSummary() {
        return view.summary() == null ? "" : view.summary().replaceAll("\\R", "");
    }

    /** All who can take part, in their order, present or not. */
    public List<Who> getWho() {
        return Arrays.stream(Stakeholder.values()).map(this::who).toList();
    }

    /** The codes of the kinds of agency in the case, each once: the sender's, then those that took part. */
    public List<String> getKinds() {
        return Stream.concat(Stream.of(view.agencyType()), view.partners().stream().map(PartnerView::type))
                .map(Coded::code).distinct().toList();
    }

    /** Where it happened, if told. */
    public String getPrefecture() {
        return Optional.ofNullable(view.prefecture()).flatMap(Prefecture::of).map(Prefecture::label).orElse("");
    }

    private Who who(Stakeholder stakeholder) {
        Optional<ParticipantView> present = view.stakeholders().stream()
                .filter(participant -> participant.code().equals(stakeholder.name())).findFirst();
        return new Who(Labels.of(stakeholder), present.map(ParticipantView::note).orElse(null), present.isPresent());
    }
}
