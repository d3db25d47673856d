package org.shienhiroba.web.pages.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.account.AccountView;
import org.shienhiroba.content.account.Accounts;
import org.shienhiroba.content.account.Actor;
import org.shienhiroba.content.knowhow.CaseDraft;
import org.shienhiroba.content.knowhow.CaseState;
import org.shienhiroba.content.knowhow.CaseWriting;
import org.shienhiroba.content.knowhow.WorkView;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.content.platform.Refusal.Kind;
import org.shienhiroba.web.http.Form;
import org.shienhiroba.web.http.PageFilter;
import org.shienhiroba.web.http.Posted;
import org.shienhiroba.web.pages.template.Words;
import org.shienhiroba.web.security.SignedIn;

/**
 * Writes a case: a new one under {@code /cases/new}, one's own under {@code /cases/{id}/edit}. Every button posts the whole
 * form, and everything is saved before anything else is done, so that nothing is lost on the way. What cannot be saved is
 * shown again as it was typed: with the reason, or beside the text that was saved elsewhere.
 */
@Named
@RequestScoped
public class CaseEditPage implements Posted {
    /** The version of a case that nobody has saved since it was begun. */
    private static final int FIRST_VERSION = 0;

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignedIn signedIn;

    @Inject
    private CaseWriting writing;

    @Inject
    private Accounts accounts;

    @Inject
    private Comparing comparing;

    @Inject
    private Resembling resembling;

    @Inject
    private WrittenCase written;

    /** 0 while the case has none. */
    private long id;
    private int version;
    private String key = "";
    private @Nullable CaseForm form;
    private @Nullable WorkView work;
    private final List<Problem> problems = new ArrayList<>();
    private boolean refused;
    private boolean unsaved;

    /** Reads the case for a view of it, unless a form has just been taken. */
    public void load() {
        if (form != null) {
            return;
        }
        id = number();
        Actor author = signedIn.required();
        if (id != 0) {
            show(writing.work(author, id));
        }
        key = UUID.randomUUID().toString();
        version = work == null ? 0 : work.version();
        form = work == null ? CaseForm.begun(kindOf(author)) : CaseForm.of(work.draft());
        written.begin(form.draft());
        PageFilter.carried(request).ifPresent(this::carryOn);
        if (work != null && work.editable() && request.getParameter("check") != null) {
            List<Problem> open = DraftState.of(work).getEverything();
            if (!open.isEmpty()) {
                refuse(open);
            }
        }
        sayWhatIsWrong();
    }

    /** Shows what was written before the sign-in ended, on the version it began from. */
    private void carryOn(Form carried) {
        form = CaseForm.of(carried).tidied();
        unsaved = true;
        version = number(carried, "version");
        key = carried.text("key");
        if (work != null && !work.editable()) {
            compare(carried);
        }
    }

    @Override
    public Optional<String> post(Form posted) {
        id = number();
        version = number(posted, "version");
        key = posted.text("key");
        String does = posted.has("remove") ? "remove" : posted.has("replace") ? "replace" : posted.text("do");
        if (does.equals("takeback")) {
            writing.takeBack(signedIn.required(), id);
            return Optional.of(address());
        }
        if (does.equals("autosave")) {
            // a script is told of a refusal as it is
            save(CaseForm.of(posted));
            return Optional.empty();
        }
        form = CaseForm.of(posted).tidied();
        try {
            return act(does, posted);
        } catch (BadInput e) {
            unsaved = true;
            refuse(e.problems().stream().map(one -> new Problem(one.field(), Words.sentence("writing.wrong",
                    DraftState.label(FieldName.of(one.field()).stem()), one.message()))).toList());
        } catch (Refusal e) {
            answer(e, posted);
        }
        return Optional.empty();
    }

    private Optional<String> act(String does, Form posted) {
        if (does.startsWith("settle")) {
            comparing.settle(signedIn.required(), id, version, shown().draft(), posted);
            return Optional.of(address());
        }
        CaseForm typed = CaseForm.of(posted);
        WorkView now = save(does.equals("remove") ? typed.without(posted.text("remove")) : typed);
        Optional<String> next = switch (does) {
            case "submit" -> submit(now, posted);
            case "replace" -> replace(now, posted);
            case "preview" -> Optional.of("/cases/" + id + "/preview");
            case "leave" -> Optional.of("/my");
            case "add-partner" -> stay(shown().withPartner());
            case "add-link" -> stay(shown().withLink());
            case "remove" -> stay(shown());
            default -> Optional.of(address() + "?saved");
        };
        if (next.filter(path -> path.startsWith(address())).isPresent() && shown().saysMoreThanDraft()) {
            next = Optional.empty(); // shown at once instead of after a redirect
        }
        sayWhatIsWrong();
        return next;
    }

    private WorkView save(CaseForm typed) {
        form = typed.tidied();
        Actor author = signedIn.required();
        CaseDraft draft = typed.draft();
        boolean begins = id == 0;
        WorkView now = begins
                ? writing.create(author, draft, true, key.isBlank() ? null : key)
                : writing.work(author, id);
        id = now.id();
        if (!now.draft().equals(draft)) {
            now = writing.save(author, id, begins ? FIRST_VERSION : version, draft, true);
        }
        show(now);
        version = now.version();
        return now;
    }

    private Optional<String> submit(WorkView now, Form posted) {
        Optional<String> receipt = Optional.of("/cases/" + id + "/receipt");
        if (now.status() == CaseState.SUBMITTED) {
            return receipt;
        }
        List<Problem> open = DraftState.of(now).getEverything();
        if (!open.isEmpty() || shown().isDayUnreadable()) {
            refuse(open);
            return Optional.of(address() + "?check");
        }
        if (!posted.has("anyway") && resembling.find(now)) {
            return Optional.empty();
        }
        writing.submit(signedIn.required(), id, version, shown().answer(),
                key.isBlank() ? null : key + "+submit");
        return receipt;
    }

    private Optional<String> replace(WorkView now, Form posted) {
        return now.findings().stream().filter(one -> one.id().equals(posted.text("replace"))).findFirst()
                .map(finding -> {
                    String field = FieldName.of(finding.field()).id(now.draft());
                    save(CaseForm.of(Suggestion.taken(posted, finding, now.draft())));
                    return address() + "#" + field;
                });
    }

    private Optional<String> stay(CaseForm other) {
        form = other;
        return Optional.empty();
    }

    private void answer(Refusal refusal, Form posted) {
        if (id == 0 || (refusal.kind() != Kind.STALE && refusal.kind() != Kind.CONFLICT)) {
            if (refusal.kind() != Kind.INCOMPLETE) {
                throw refusal;
            }
            refuse(refusal.problems());
            return;
        }
        WorkView theirs = writing.work(signedIn.required(), id);
        show(theirs);
        if (refusal.kind() == Kind.CONFLICT && theirs.editable()) {
            refuse(refusal.problems());
        } else {
            compare(posted);
        }
    }

    private void show(WorkView saved) {
        work = saved;
        written.show(saved);
    }

    private void compare(Form posted) {
        if (work == null) {
            return;
        }
        version = work.version();
        comparing.show(shown().draft(), work, posted);
    }

    private void refuse(List<Problem> why) {
        refused = true;
        CaseDraft draft = shown().draft();
        problems.clear();
        why.forEach(one -> problems.add(new Problem(FieldName.of(one.field()).id(draft), one.message())));
        sayDay();
    }

    /** What is too long or not of its form is said as soon as it is saved; what is missing only when it matters. */
    private void sayWhatIsWrong() {
        if (!refused && work != null) {
            problems.clear();
            problems.addAll(DraftState.of(work).wrong());
            sayDay();
        }
    }

    private void sayDay() {
        if (shown().isDayUnreadable() && problems.stream().noneMatch(one -> one.field().equals("consent-on"))) {
            problems.add(new Problem("consent-on", Words.sentence("writing.wrong.day")));
        }
    }

    @Override
    public Map<String, Object> told() {
        return work == null ? Map.of() : SavedTold.of(work, address(), written.getSavedAt());
    }

    /** What stands in the fields. */
    public CaseForm getForm() {
        return shown();
    }

    /** The case as it is saved; null before the first save. */
    public @Nullable WorkView getWork() {
        return work;
    }

    /** What is wrong, each with the id of its place on the page. */
    public List<Problem> getProblems() {
        return problems;
    }

    /** Whether the form was refused, so that what is wrong stands on top. */
    public boolean isRefused() {
        return refused;
    }

    /** Whether the text on the page is not saved. */
    public boolean isUnsaved() {
        return unsaved;
    }

    /** Whether the author has just asked to save, and it is done. */
    public boolean isJustSaved() {
        return request.getParameter("saved") != null;
    }

    /** What is wrong in one row, by the beginning of the ids in it. */
    public List<String> wrong(String row) {
        return problems.stream().filter(one -> one.field().startsWith(row + "-")).map(Problem::message).toList();
    }

    /** Which version the text on the page began from. */
    public int getVersion() {
        return version;
    }

    /** The key that makes one case of all saves of a page that knows no number yet. */
    public String getKey() {
        return key;
    }

    /** Where the form is posted to. */
    public String getAddress() {
        return address();
    }

    private String address() {
        return id == 0 ? "/cases/new" : "/cases/" + id + "/edit";
    }

    private @Nullable String kindOf(Actor author) {
        return accounts.view(author.account()).map(AccountView::agencyType).orElse(null);
    }

    private CaseForm shown() {
        return form == null ? CaseForm.of(CaseDraft.EMPTY) : form;
    }

    private long number() {
        String subject = PageFilter.subject(request);
        return subject.isEmpty() ? 0 : Long.parseLong(subject);
    }

    private static int number(Form posted, String field) {
        String text = posted.text(field);
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }
}
