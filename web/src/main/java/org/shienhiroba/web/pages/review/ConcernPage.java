package org.shienhiroba.web.pages.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.shienhiroba.content.knowhow.CaseView;
import org.shienhiroba.content.knowhow.Concerns;
import org.shienhiroba.content.knowhow.KnowhowDesk;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.platform.Coded;
import org.shienhiroba.content.platform.PlainText;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.content.platform.Refusal.Kind;
import org.shienhiroba.web.http.Form;
import org.shienhiroba.web.http.NoSuchPage;
import org.shienhiroba.web.http.PageFilter;
import org.shienhiroba.web.http.Posted;
import org.shienhiroba.web.pages.template.Words;
import org.shienhiroba.web.security.SenderMark;

/** The form on which a reader, without an account, tells the editors what is wrong with a public case. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // load() comes before everything else
public class ConcernPage implements Posted {
    /** What fits beside the words of the chosen kind into the 2,000 characters of a report. */
    private static final int LONGEST = 1900;
    private static final List<String> KINDS = List.of("privacy", "wrong", "other");

    @Inject
    private HttpServletRequest request;

    @Inject
    private KnowhowDesk knowhow;

    @Inject
    private Concerns concerns;

    @Inject
    private SenderMark senders;

    private CaseView view;
    private String kind = "";
    private String words = "";
    private List<Problem> problems = List.of();
    private int status = 200;
    private int retrySeconds;

    /**
     * Reads the case.
     *
     * @throws NoSuchPage where no case with the number was ever public
     * @throws Refusal {@code GONE} where it is public no longer
     */
    public void load() {
        view = knowhow.published(id()).orElseThrow(
                () -> knowhow.isGone(id()) ? new Refusal(Kind.GONE, List.of()) : new NoSuchPage());
        ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
        answer.setResponseStatus(status);
        if (retrySeconds > 0) {
            answer.setResponseHeader("Retry-After", Integer.toString(retrySeconds));
        }
    }

    @Override
    public Optional<String> post(Form form) {
        kind = KINDS.contains(form.text("kind")) ? form.text("kind") : "";
        words = form.text("text");
        try {
            concerns.report(id(), report(), senders.of(request));
            return Optional.of("/cases/" + id() + "/concern?sent=1");
        } catch (BadInput bad) {
            problems = bad.problems();
            status = 400;
        } catch (Refusal refusal) {
            if (refusal.kind() != Kind.TOO_OFTEN) {
                throw refusal.kind() == Kind.UNKNOWN && knowhow.isGone(id())
                        ? new Refusal(Kind.GONE, List.of())
                        : refusal;
            }
            problems = refusal.problems();
            status = 429;
            retrySeconds = refusal.retrySeconds();
        }
        return Optional.empty();
    }

    /** The case. */
    public CaseView getView() {
        return view;
    }

    /** Whether this page is the receipt. */
    public boolean isSent() {
        return problems.isEmpty() && request.getParameter("sent") != null;
    }

    /** What can be chosen: what the report is about. */
    public List<Coded> getKinds() {
        return KINDS.stream().map(one -> new Coded(one, Words.sentence("concern.kind." + one)))
                .toList();
    }

    /** What was chosen; empty for nothing. */
    public String getKind() {
        return kind;
    }

    /** The words as typed. */
    public String getWords() {
        return words;
    }

    /** How long the words may be. */
    public int getLongest() {
        return LONGEST;
    }

    /** Why the report was not taken; empty where it was, and before. */
    public List<Problem> getProblems() {
        return problems;
    }

    /** The words after a line that says what they are about; nothing where there are none. */
    private String report() {
        if (PlainText.length(words) > LONGEST) {
            throw new BadInput("text", Words.sentence("concern.tooLong", LONGEST));
        }
        return kind.isEmpty() || PlainText.isEmpty(words)
                ? words
                : Words.sentence("concern.about", Words.sentence("concern.kind." + kind)) + "\n" + words;
    }

    private long id() {
        return Long.parseLong(PageFilter.subject(request));
    }
}
