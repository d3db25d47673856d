package org.shienhiroba.web.pages.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.account.Actor;
import org.shienhiroba.content.knowhow.CaseWriting;
import org.shienhiroba.content.knowhow.Listed;
import org.shienhiroba.content.knowhow.MyCase;
import org.shienhiroba.content.knowhow.WorkView;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.web.http.Form;
import org.shienhiroba.web.http.NoSuchPage;
import org.shienhiroba.web.http.Posted;
import org.shienhiroba.web.pages.template.Moments;
import org.shienhiroba.web.pages.template.Words;
import org.shienhiroba.web.security.SignedIn;

/** One's own cases: where each stands and the next step. Withdrawing and throwing away are asked on a step of their own. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // load() comes before everything else
public class MyPage implements Posted {
    private static final int SIZE = 50;
    private static final List<String> ASKED = List.of("withdraw", "discard");
    private static final List<String> DONE = List.of("withdrawn", "discarded");

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignedIn signedIn;

    @Inject
    private CaseWriting writing;

    @Inject
    private Moments moments;

    private int page;
    private Listed<MyCase> cases;
    private @Nullable WorkView asked;
    private String question = "";

    /**
     * One part of the list.
     *
     * @param name  of the {@link MyCaseView.Group}, for ids
     * @param label its heading
     * @param help  what there is to say of all of them
     * @param cases at least one
     */
    public record Part(String name, String label, String help, List<MyCaseView> cases) {}

    /** Reads one page of the cases, or the one that is asked about. */
    public void load() {
        String wanted = request.getParameter("page");
        page = wanted != null && wanted.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(wanted) : 1;
        cases = writing.mine(signedIn.required(), page, SIZE);
        for (String ask : ASKED) {
            String id = request.getParameter(ask);
            if (id != null) {
                asked = writing.work(signedIn.required(), number(id));
                question = ask;
            }
        }
    }

    @Override
    public Optional<String> post(Form form) {
        Actor author = signedIn.required();
        long id = number(form.text("id"));
        if (form.text("do").equals("withdraw")) {
            writing.withdraw(author, id, form.text("key").isBlank() ? null : form.text("key"));
            return Optional.of("/my?withdrawn");
        }
        if (form.text("do").equals("discard")) {
            try {
                writing.discard(author, id);
            } catch (Refusal e) {
                // a second click finds it gone already
                if (e.kind() != Refusal.Kind.UNKNOWN) {
                    throw e;
                }
            }
            return Optional.of("/my?discarded");
        }
        return Optional.of("/my");
    }

    /** The parts of the list that hold cases, in their order. */
    public List<Part> getParts() {
        return Arrays.stream(MyCaseView.Group.values()).map(this::part).filter(part -> !part.cases().isEmpty())
                .toList();
    }

    private Part part(MyCaseView.Group group) {
        List<MyCaseView> here = cases.hits().stream().map(one -> MyCaseView.of(one, moments))
                .filter(view -> view.group() == group).toList();
        String help = group == MyCaseView.Group.WAITING
                ? Words.sentence("my.waiting.help")
                : Words.sentence("my.count", here.size());
        return new Part(group.name(), Words.sentence("my.group." + group.name()), help, here);
    }

    /** Whether there are no cases at all. */
    public boolean isNone() {
        return cases.total() == 0;
    }

    /** The page before; 0 on the first. */
    public int getPrevious() {
        return page - 1;
    }

    /** The page after; 0 on the last. */
    public int getNext() {
        return (long) page * SIZE < cases.total() ? page + 1 : 0;
    }

    /** The case that is asked about before something is done that cannot be undone; null for none. */
    public @Nullable WorkView getAsked() {
        return asked;
    }

    /** What is asked: {@code withdraw} or {@code discard}; empty for nothing. */
    public String getQuestion() {
        return question;
    }

    /** What has just been done, in a sentence; empty for nothing. */
    public String getDone() {
        return DONE.stream().filter(one -> request.getParameter(one) != null)
                .map(one -> Words.sentence("my.done." + one)).findFirst().orElse("");
    }

    /** A key for the next command, so that a double click is one. */
    public String getKey() {
        return UUID.randomUUID().toString();
    }

    private static long number(String id) {
        if (!id.matches("[1-9][0-9]{0,17}")) {
            throw new NoSuchPage();
        }
        return Long.parseLong(id);
    }
}
