package org.shienhiroba.web.pages.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.shienhiroba.content.account.Actor;
import org.shienhiroba.content.account.Role;
import org.shienhiroba.content.knowhow.CaseHistory;
import org.shienhiroba.content.knowhow.CaseReview;
import org.shienhiroba.content.knowhow.RevisionView;
import org.shienhiroba.content.knowhow.WorkView;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.web.http.PageFilter;
import org.shienhiroba.web.security.SignedIn;

/** Every submitted text of a case and what was said about it, for its author and for editors. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // load() comes before everything else
public class CaseHistoryPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignedIn signedIn;

    @Inject
    private CaseHistory history;

    @Inject
    private CaseReview review;

    @Inject
    private ReviewedCases reviewed;

    private boolean own;
    private ReviewedCase shown;

    /** Reads the history. @throws Refusal {@code UNKNOWN} for everybody else */
    public void load() {
        Actor actor = signedIn.required();
        List<RevisionView> revisions = history.revisions(actor, id());
        WorkView work = history.unpublished(actor, id()).orElseGet(() -> {
            if (!actor.is(Role.EDITOR)) {
                throw Refusal.unknown();
            }
            return review.look(actor, id()).work();
        });
        own = work.author() != null && work.author() == actor.account();
        shown = reviewed.of(work, revisions);
    }

    /** The case. */
    public ReviewedCase getShown() {
        return shown;
    }

    /** Whether the reader wrote it. */
    public boolean isOwn() {
        return own;
    }

    private long id() {
        return Long.parseLong(PageFilter.subject(request));
    }
}
