package org.shienhiroba.web.pages.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.knowhow.CaseWriting;
import org.shienhiroba.content.knowhow.WorkView;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.web.http.PageFilter;
import org.shienhiroba.web.http.SiteAddress;
import org.shienhiroba.web.pages.knowhow.CaseArticle;
import org.shienhiroba.web.security.SignedIn;

/** One's own case as readers would see it, published today. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // load() comes before everything else
public class CasePreviewPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignedIn signedIn;

    @Inject
    private CaseWriting writing;

    @Inject
    private SiteAddress siteAddress;

    @Inject
    private Clock clock;

    private WorkView work;
    private DraftState state;
    /** Once a view asks for it; the page of a submitted case does, too. */
    private @Nullable CaseArticle article;

    /** Reads the case. @throws Refusal {@code UNKNOWN} where the reader has no such case */
    public void load() {
        work = writing.work(signedIn.required(), Long.parseLong(PageFilter.subject(request)));
        state = DraftState.of(work);
    }

    /** The case as it stands. */
    public WorkView getWork() {
        return work;
    }

    /** How far it is from being submitted. */
    public DraftState getState() {
        return state;
    }

    /** The case as readers would see it; null while it has no category or no kind of agency. */
    public @Nullable CaseArticle getArticle() {
        if (article == null) {
            long id = Long.parseLong(PageFilter.subject(request));
            String address = siteAddress.of(request).orElse("") + "/cases/" + id;
            article = writing.preview(signedIn.required(), id)
                    .map(view -> CaseArticle.of(view, address, LocalDate.now(clock))).orElse(null);
        }
        return article;
    }
}
