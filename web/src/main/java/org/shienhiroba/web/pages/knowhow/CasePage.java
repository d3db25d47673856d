package org.shienhiroba.web.pages.knowhow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.finding.CaseFinder;
import org.shienhiroba.content.knowhow.CaseView;
import org.shienhiroba.content.knowhow.CaseView.ParticipantView;
import org.shienhiroba.content.knowhow.KnowhowDesk;
import org.shienhiroba.content.knowhow.Stakeholder;
import org.shienhiroba.content.platform.Labels;
import org.shienhiroba.content.platform.Prefecture;
import org.shienhiroba.search.IndexUnavailableException;
import org.shienhiroba.web.http.NoSuchPage;
import org.shienhiroba.web.http.PageFilter;
import org.shienhiroba.web.pages.template.Site;

/** One case: the path from need to effect, who took part, and how to use and cite it. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // load() comes before everything else
public class CasePage {
    private static final int SIMILAR = 3;

    @Inject
    private HttpServletRequest request;

    @Inject
    private KnowhowDesk knowhow;

    @Inject
    private CaseFinder finder;

    @Inject
    private Site site;

    @Inject
    private Clock clock;

    private CaseView view;
    private List<SimilarView> similar = List.of();
    private boolean indexed;

    /**
     * One of those who can take part.
     *
     * @param label   who
     * @param note    what they did, if told
     * @param present whether they took part
     */
    public record Who(String label, @Nullable String note, boolean present) {}

    /**
     * Reads the case; similar ones are left out while the index is being made.
     *
     * @throws NoSuchPage where no public case has the number
     */
    public void load() {
        long id = Long.parseLong(PageFilter.subject(request));
        view = knowhow.published(id).orElseThrow(NoSuchPage::new);
        try {
            similar = finder.similar(id, SIMILAR).stream().map(SimilarView::of).toList();
            indexed = true;
        } catch (IndexUnavailableException e) {
            indexed = false;
        }
    }

    /** The case. */
    public CaseView getView() {
        return view;
    }

    /** The short form of the case in one line; empty where there is none. */
    public String getSummary() {
        return view.summary() == null ? "" : view.summary().replaceAll("\\R", "");
    }

    /** Similar cases; empty for none, and while they cannot be told. */
    public List<SimilarView> getSimilar() {
        return similar;
    }

    /** Whether similar cases could be looked for. */
    public boolean isIndexed() {
        return indexed;
    }

    /** All who can take part, in their order, present or not. */
    public List<Who> getWho() {
        return Arrays.stream(Stakeholder.values()).map(this::who).toList();
    }

    /** Where it happened, if told. */
    public String getPrefecture() {
        return Optional.ofNullable(view.prefecture()).flatMap(Prefecture::of).map(Prefecture::label).orElse("");
    }

    /** Whether the day for reading it again has passed. */
    public boolean isOverdue() {
        return view.reviewBy().isBefore(LocalDate.now(clock));
    }

    /** A citation, ready to be copied. */
    public String getCitation() {
        return Citation.of(view, site.getCanonical(), LocalDate.now(clock));
    }

    /** The case for machines, safe inside a script element. */
    public String getJsonLd() {
        return CaseJsonLd.of(view, site.getCanonical());
    }

    private Who who(Stakeholder stakeholder) {
        Optional<ParticipantView> present = view.stakeholders().stream()
                .filter(participant -> participant.code().equals(stakeholder.name())).findFirst();
        return new Who(Labels.of(stakeholder), present.map(ParticipantView::note).orElse(null), present.isPresent());
    }
}
