package org.shienhiroba.web.pages.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.shienhiroba.content.knowhow.CaseWriting;
import org.shienhiroba.content.knowhow.WorkView;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.web.http.NoSuchPage;
import org.shienhiroba.web.http.PageFilter;
import org.shienhiroba.web.security.SignedIn;

/** What the author gets for a submission: a number, the day, and what happens next. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // load() comes before everything else
public class CaseReceiptPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignedIn signedIn;

    @Inject
    private CaseWriting writing;

    private WorkView work;

    /**
     * Reads the case.
     *
     * @throws Refusal {@code UNKNOWN} where the reader has no such case
     * @throws NoSuchPage where it does not wait for an editor
     */
    public void load() {
        work = writing.work(signedIn.required(), Long.parseLong(PageFilter.subject(request)));
        if (work.submittedAt() == null) {
            throw new NoSuchPage();
        }
    }

    /** The case. */
    public WorkView getWork() {
        return work;
    }

    /** Number of the submission: of the case and of its text. */
    public String getNumber() {
        return work.id() + "-" + work.submitted();
    }
}
