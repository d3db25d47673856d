package org.shienhiroba.web.pages.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.account.Actor;
import org.shienhiroba.content.knowhow.CaseReview;
import org.shienhiroba.content.knowhow.ConcernView;
import org.shienhiroba.content.knowhow.Concerns;
import org.shienhiroba.content.knowhow.KnowhowDesk;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.content.platform.Refusal.Kind;
import org.shienhiroba.web.http.Form;
import org.shienhiroba.web.http.PageFilter;
import org.shienhiroba.web.http.Posted;
import org.shienhiroba.web.pages.template.Words;
import org.shienhiroba.web.security.SignedIn;

/** One report of a reader, and what an editor does about it. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // load() comes before everything else
public class ConcernCasePage implements Posted {

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Concerns concerns;

    @Inject
    private CaseReview review;

    @Inject
    private KnowhowDesk knowhow;

    private ConcernView view;
    private String title;
    private boolean visible;

    /** Reads the report. */
    public void load() {
        Actor editor = signedIn.required();
        view = concerns.look(editor, id());
        title = review.titles(editor, List.of(view.caseId())).getOrDefault(view.caseId(), "");
        visible = knowhow.published(view.caseId()).isPresent();
    }

    @Override
    public Optional<String> post(Form form) {
        Actor editor = signedIn.required();
        if (form.text("action").equals("settle")) {
            concerns.settle(editor, id());
            return Optional.of(Done.at("/review?queue=concerns", "settle"));
        }
        if (form.text("action").equals("hide")) {
            long about = concerns.look(editor, id()).caseId();
            if (knowhow.published(about).isPresent()) {
                review.hide(editor, about);
            }
            return Optional.of(Done.at("/review/concerns/" + id(), "hide"));
        }
        throw new Refusal(Kind.CONFLICT, Words.sentence("review.action"));
    }

    /** The report. */
    public ConcernView getView() {
        return view;
    }

    /** Title of the case. */
    public String getTitle() {
        return title;
    }

    /** When it came. */
    public Moment getAt() {
        return Moment.of(view.at());
    }

    /** When it was settled; null while it is open. */
    public @Nullable Moment getSettledAt() {
        return view.settledAt() == null ? null : Moment.of(view.settledAt());
    }

    /** Whether the case is public now. */
    public boolean isVisible() {
        return visible;
    }

    /** What was done before this page was opened; empty for nothing. */
    public String getDone() {
        return Done.sentence(request);
    }

    private long id() {
        return Long.parseLong(PageFilter.subject(request));
    }
}
