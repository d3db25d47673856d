package org.shienhiroba.web.pages.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.account.Actor;
import org.shienhiroba.content.knowhow.CaseReview;
import org.shienhiroba.content.knowhow.CaseState;
import org.shienhiroba.content.knowhow.ReviewView;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.platform.PlainText;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.content.platform.Refusal.Kind;
import org.shienhiroba.web.http.Form;
import org.shienhiroba.web.http.PageFilter;
import org.shienhiroba.web.http.Posted;
import org.shienhiroba.web.pages.template.Words;
import org.shienhiroba.web.security.SignedIn;

/** One case before an editor: what was submitted beside what is public, and the decisions an editor can take. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // load() comes before everything else
public class ReviewCasePage implements Posted {
    private static final int YEARS_TO_REVIEW = 3;

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignedIn signedIn;

    @Inject
    private CaseReview review;

    @Inject
    private ReviewedCases reviewed;

    @Inject
    private Clock clock;

    private Typed typed = Typed.NOTHING;
    private String action = "";
    private List<Problem> problems = List.of();
    private int status = 200;
    private boolean overtaken;
    private boolean confirming;
    private ReviewedCase shown;

    /** Reads the case, and what somebody had typed before a new sign-in. */
    public void load() {
        PageFilter.carried(request).ifPresent(form -> typed = Typed.of(form));
        shown = reviewed.of(review.look(editor(), id()), typed);
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(status);
    }

    @Override
    public Optional<String> post(Form form) {
        typed = Typed.of(form);
        action = form.text("action");
        try {
            return switch (action) {
                case "decide" -> decide();
                case "unpublish" -> unpublish(!form.text("confirmed").isEmpty());
                case "renew" -> renew();
                case "hide" -> {
                    move(CaseState.HIDDEN);
                    yield done("hide");
                }
                case "restore" -> {
                    move(CaseState.PUBLISHED);
                    yield done("restore");
                }
                default -> throw new BadInput("", Words.sentence("review.action"));
            };
        } catch (BadInput bad) {
            return again(400, bad.problems());
        } catch (Refusal refusal) {
            return switch (refusal.kind()) {
                case STALE, CONFLICT -> {
                    overtaken = true;
                    yield again(409, List.of());
                }
                case INCOMPLETE -> again(422, refusal.problems());
                default -> throw refusal;
            };
        }
    }

    private Optional<String> decide() {
        if (typed.decision().equals("return")) {
            review.sendBack(editor(), id(), version(), typed.reason(), typed.comments(), key());
            return done("return");
        }
        if (!typed.decision().equals("publish")) {
            throw new BadInput("decision", Words.sentence("review.decision.required"));
        }
        List<Problem> open = beforePublishing();
        if (!open.isEmpty()) {
            throw new BadInput(open);
        }
        review.publish(editor(), id(), version(), day(), key());
        return done("publish");
    }

    /** What this page asks for before it publishes, beyond what the door does. */
    private List<Problem> beforePublishing() {
        List<Problem> open = new ArrayList<>();
        ReviewView view = review.look(editor(), id());
        if (view.work().version() == version()) {
            reviewed.of(view, typed).getFindings().stream().filter(one -> one.isToTick() && !one.ticked())
                    .forEach(one -> open.add(new Problem("ticked-" + one.number(),
                            Words.sentence("review.tick.required", one.number()))));
        }
        typed.comments().keySet().stream().findFirst().ifPresent(
                section -> open.add(new Problem("comment-" + section, Words.sentence("review.comment.unsent"))));
        if (!PlainText.isEmpty(typed.reason())) {
            open.add(new Problem("reason", Words.sentence("review.reason.unsent")));
        }
        return open;
    }

    private Optional<String> unpublish(boolean confirmed) {
        if (!confirmed && !PlainText.isEmpty(typed.reason())) {
            confirming = true;
            return Optional.empty();
        }
        review.unpublish(editor(), id(), typed.reason(), key());
        return done("unpublish");
    }

    private Optional<String> renew() {
        LocalDate day = day();
        review.renew(editor(), id(), day == null ? usualDay() : day);
        return done("renew");
    }

    /** Hides or shows the case; a second click finds it done. */
    private void move(CaseState wanted) {
        try {
            if (wanted == CaseState.HIDDEN) {
                review.hide(editor(), id());
            } else {
                review.restore(editor(), id());
            }
        } catch (Refusal refusal) {
            if (refusal.kind() != Kind.CONFLICT || review.look(editor(), id()).work().state() != wanted) {
                throw refusal;
            }
        }
    }

    private Optional<String> again(int answer, List<Problem> why) {
        status = answer;
        problems = why.stream().map(one -> new Problem(place(one.field()), one.message())).toList();
        return Optional.empty();
    }

    private Optional<String> done(String what) {
        return Optional.of(Done.at("/review/" + id(), what));
    }

    /** The case. */
    public ReviewedCase getShown() {
        return shown;
    }

    /** What was typed; of another page of this case where it was overtaken. */
    public Typed getTyped() {
        return typed;
    }

    /** What is wrong, each with the id of its place on the page. */
    public List<Problem> getProblems() {
        return problems;
    }

    /** Whether somebody else decided or wrote in between, so that nothing was done. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** Whether the next click takes the case from the public. */
    public boolean isConfirming() {
        return confirming;
    }

    /** What was done before this page was opened; empty for nothing. */
    public String getDone() {
        return problems.isEmpty() && !overtaken && !confirming ? Done.sentence(request) : "";
    }

    /** The version that is shown, for the next form. */
    public int getVersion() {
        return shown.version();
    }

    /** The key of the next form: the same one while what was typed is still to be done. */
    public String getKey() {
        return typed.key().isEmpty() || overtaken ? UUID.randomUUID().toString() : typed.key();
    }

    /** What is typed as the day of the next reading; the usual one where nothing is. */
    public String getDay() {
        return typed.reviewBy().isEmpty() ? usualDay().toString() : typed.reviewBy();
    }

    /** The first day that can be chosen for the next reading. */
    public LocalDate getFirstDay() {
        return LocalDate.now(clock).plusDays(1);
    }

    private LocalDate usualDay() {
        return LocalDate.now(clock).plusYears(YEARS_TO_REVIEW);
    }

    private @Nullable LocalDate day() {
        if (PlainText.isEmpty(typed.reviewBy())) {
            return null;
        }
        try {
            return LocalDate.parse(typed.reviewBy().strip());
        } catch (DateTimeParseException e) {
            throw new BadInput("reviewBy", Words.sentence("review.day"));
        }
    }

    /** The version that was shown with the form; none that is, where it says nothing of it. */
    private int version() {
        return typed.version().matches("[0-9]{1,9}") ? Integer.parseInt(typed.version()) : -1;
    }

    private @Nullable String key() {
        return typed.key().isEmpty() ? null : typed.key();
    }

    private Actor editor() {
        return signedIn.required();
    }

    private long id() {
        return Long.parseLong(PageFilter.subject(request));
    }

    /** Where on the page a field of the form that was sent stands, as the doors call it. */
    private String place(String field) {
        return switch (action + " " + field) {
            case "unpublish reason" -> "unpublish-reason";
            case "renew reviewBy" -> "renew-day";
            default -> anchor(field);
        };
    }

    /** Where on the page a field of the decision stands, as the doors call it. */
    private static String anchor(String field) {
        if (field.startsWith("comments.")) {
            return "comment-" + field.substring("comments.".length());
        }
        boolean own = field.isEmpty() || field.equals("reason") || field.equals("reviewBy") || field.equals("decision")
                || field.startsWith("ticked-") || field.startsWith("comment-");
        return own ? field : field.startsWith("consent") ? "consent" : "section-" + SectionText.Section.of(field).id();
    }
}
