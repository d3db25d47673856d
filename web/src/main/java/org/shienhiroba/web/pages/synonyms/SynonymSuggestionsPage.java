package org.shienhiroba.web.pages.synonyms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.account.Accounts;
import org.shienhiroba.content.account.Actor;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.platform.Labels;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.content.platform.Refusal.Kind;
import org.shienhiroba.content.synonyms.SuggestionState;
import org.shienhiroba.content.synonyms.SuggestionView;
import org.shienhiroba.content.synonyms.SynonymEditing;
import org.shienhiroba.content.synonyms.SynonymSuggestions;
import org.shienhiroba.web.http.Form;
import org.shienhiroba.web.http.PageFilter;
import org.shienhiroba.web.http.Posted;
import org.shienhiroba.web.pages.finding.Paging;
import org.shienhiroba.web.pages.template.Moments;
import org.shienhiroba.web.pages.template.Words;
import org.shienhiroba.web.security.SignedIn;

/** What readers suggest, what became of it, and what was taken out of the dictionary. */
@Named
@RequestScoped
public class SynonymSuggestionsPage implements Posted {
    private static final int SIZE = 20;
    private static final List<String> DONE = List.of("decline", "remove");

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignedIn signedIn;

    @Inject
    private SynonymSuggestions suggestions;

    @Inject
    private SynonymEditing editing;

    @Inject
    private Accounts accounts;

    @Inject
    private Moments moments;

    private long total;
    private List<Line> open = List.of();
    private List<Line> decided = List.of();
    private List<Removed> removed = List.of();
    private Paging paging = Paging.of(1, 1, SynonymSuggestionsPage::address);
    private String answered = "";
    private String reason = "";
    private List<Problem> problems = List.of();
    private int status = 200;

    /**
     * A suggestion.
     *
     * @param id      its number
     * @param name    its words, in a line
     * @param note    what the reader says; empty for nothing
     * @param at      when it came
     * @param machine the same for machines
     * @param group   the group it is for, in a line; empty for a new one
     * @param href    where it is accepted, or the group that came of it; null where there is none
     * @param state   what became of it
     * @param tone    tone of the state
     * @param decided who decided and when; empty while it is open
     * @param reason  why it was declined; for an open one what is typed; empty for nothing
     */
    public record Line(long id, String name, String note, String at, String machine, String group,
            @Nullable String href, String state, String tone, String decided, String reason) {}

    /**
     * A group that was taken out.
     *
     * @param id    its number
     * @param words its words, in a line
     */
    public record Removed(long id, String words) {}

    /** Reads the lists. */
    public void load() {
        Actor editor = signedIn.required();
        PageFilter.carried(request).ifPresent(this::keep);
        total = suggestions.count(editor);
        int last = (int) Math.max(1, (total + SIZE - 1) / SIZE);
        int page = Math.min(page(), last);
        paging = Paging.of(page, last, SynonymSuggestionsPage::address);
        List<SuggestionView> waiting = suggestions.list(editor, true, page, SIZE);
        List<SuggestionView> past = suggestions.list(editor, false, 1, SIZE);
        Map<Long, String> names = accounts
                .names(past.stream().map(SuggestionView::decidedBy).filter(Objects::nonNull).toList());
        open = waiting.stream().map(one -> line(one, names)).toList();
        decided = past.stream().map(one -> line(one, names)).toList();
        removed = editing.removed(editor).stream().map(one -> new Removed(one.id(), WordsField.line(one.words())))
                .toList();
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(status);
    }

    @Override
    public Optional<String> post(Form form) {
        keep(form);
        try {
            suggestions.decline(signedIn.required(),
                    answered.matches("[1-9][0-9]{0,17}") ? Long.parseLong(answered) : 0, reason);
            return Optional.of("/synonyms/suggestions?done=decline");
        } catch (BadInput bad) {
            problems = bad.problems().stream().map(one -> new Problem("reason-" + answered, one.message())).toList();
            status = 400;
        } catch (Refusal refusal) {
            if (refusal.kind() != Kind.CONFLICT) {
                throw refusal;
            }
            problems = refusal.problems();
            status = 409;
        }
        return Optional.empty();
    }

    /** How many suggestions wait. */
    public long getTotal() {
        return total;
    }

    /** The suggestions that wait. */
    public List<Line> getOpen() {
        return open;
    }

    /** The last decisions. */
    public List<Line> getDecided() {
        return decided;
    }

    /** The groups that were taken out. */
    public List<Removed> getRemoved() {
        return removed;
    }

    /** The way through the suggestions that wait. */
    public Paging getPaging() {
        return paging;
    }

    /** What is wrong with an answer. */
    public List<Problem> getProblems() {
        return problems;
    }

    /** What was done before this page was opened; empty for nothing. */
    public String getDone() {
        String done = request.getParameter("done");
        return done != null && DONE.contains(done) && problems.isEmpty() ? Words.sentence("synonyms.done." + done) : "";
    }

    private void keep(Form form) {
        answered = form.text("id");
        reason = form.text("reason");
    }

    private Line line(SuggestionView one, Map<Long, String> names) {
        String name = Stream.ofNullable(one.decidedBy()).map(names::get).filter(Objects::nonNull).findFirst()
                .orElse(Words.sentence("review.gone"));
        return new Line(one.id(), WordsField.line(one.words()), Objects.requireNonNullElse(one.note(), ""),
                moments.when(one.at()), one.at().toString(), group(one), href(one), Labels.of(one.state()),
                one.state() == SuggestionState.ACCEPTED ? "published" : "",
                one.decidedAt() == null ? "" : Words.sentence("synonyms.decided", name, moments.when(one.decidedAt())),
                one.state() == SuggestionState.OPEN
                        ? answered.equals(Long.toString(one.id())) ? reason : ""
                        : Objects.requireNonNullElse(one.reason(), ""));
    }

    private String group(SuggestionView one) {
        return one.group() == null
                ? ""
                : WordsField.line(editing.look(signedIn.required(), one.group()).group().words());
    }

    private static @Nullable String href(SuggestionView one) {
        if (one.state() != SuggestionState.OPEN) {
            return one.made() == null ? null : "/synonyms/" + one.made();
        }
        return "/synonyms/" + (one.group() == null ? "new" : one.group()) + "?suggestion=" + one.id();
    }

    private int page() {
        String asked = request.getParameter("page");
        return asked != null && asked.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(asked) : 1;
    }

    private static String address(int page) {
        return "/synonyms/suggestions?page=" + page;
    }
}
