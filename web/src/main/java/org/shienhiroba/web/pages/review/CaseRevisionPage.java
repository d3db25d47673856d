package org.shienhiroba.web.pages.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.shienhiroba.content.account.Actor;
import org.shienhiroba.content.knowhow.CaseDraft;
import org.shienhiroba.content.knowhow.CaseHistory;
import org.shienhiroba.content.knowhow.RevisionView;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.web.http.PageFilter;
import org.shienhiroba.web.security.SignedIn;

/** One submitted text beside the one before, for the author of the case and for editors. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // load() comes before everything else
public class CaseRevisionPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignedIn signedIn;

    @Inject
    private CaseHistory history;

    @Inject
    private ReviewedCases reviewed;

    @Inject
    private Talk talk;

    private Talk.Round round;
    private int last;
    private List<SectionView> sections = List.of();

    /** Reads the text and the one before. @throws Refusal {@code UNKNOWN} for everybody else, and for no such text */
    public void load() {
        Actor actor = signedIn.required();
        int number = number();
        List<RevisionView> revisions = history.revisions(actor, getId());
        round = talk.rounds(revisions).stream().filter(one -> one.number() == number).findFirst()
                .orElseThrow(Refusal::unknown);
        last = revisions.getLast().number();
        CaseDraft before = number > 1 ? history.revision(actor, getId(), number - 1) : null;
        sections = reviewed.sections(before, history.revision(actor, getId(), number), List.of());
    }

    /** Number of the case. */
    public long getId() {
        return Long.parseLong(PageFilter.subject(request));
    }

    /** The text's place among the submitted ones. */
    public Talk.Round getRound() {
        return round;
    }

    /** Whether there is a text before it. */
    public boolean isCompared() {
        return round.number() > 1;
    }

    /** Whether there is a text after it. */
    public boolean isFollowed() {
        return round.number() < last;
    }

    /** The sections of the text. */
    public List<SectionView> getSections() {
        return sections;
    }

    private int number() {
        String asked = PageFilter.part(request, 1);
        if (asked.length() > 9) {
            throw Refusal.unknown();
        }
        return Integer.parseInt(asked);
    }
}
