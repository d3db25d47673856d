package org.shienhiroba.web.pages.synonyms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.account.Role;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.content.platform.Refusal.Kind;
import org.shienhiroba.content.synonyms.Dictionary;
import org.shienhiroba.content.synonyms.SynonymSuggestions;
import org.shienhiroba.content.synonyms.SynonymView;
import org.shienhiroba.content.synonyms.Synonyms;
import org.shienhiroba.web.http.Form;
import org.shienhiroba.web.http.Posted;
import org.shienhiroba.web.pages.template.Words;
import org.shienhiroba.web.security.SenderMark;
import org.shienhiroba.web.security.SignedIn;

/** The 言い換え辞書 to read, and the form on which a reader, without an account, suggests words for it. */
@Named
@RequestScoped
public class SynonymsPage implements Posted {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Synonyms synonyms;

    @Inject
    private SynonymSuggestions suggestions;

    @Inject
    private SenderMark senders;

    @Inject
    private SignedIn signedIn;

    private Dictionary dictionary = new Dictionary(0, List.of());
    private List<GlossarySection> sections = List.of();
    private @Nullable SynonymView group;
    private String asked = "";
    private String words = "";
    private String note = "";
    private List<Problem> problems = List.of();
    private int status = 200;
    private int retrySeconds;
    private long waiting;

    /** Reads the groups that hold the words asked for. @throws BadInput for what is not text */
    public void load() {
        dictionary = synonyms.with(getQuery());
        sections = GlossarySection.of(dictionary.groups());
        if (asked.isEmpty()) {
            asked = Objects.toString(request.getParameter("group"), "");
        }
        group = number(asked).flatMap(this::known).orElse(null);
        if (isEditor()) {
            waiting = suggestions.count(signedIn.required());
        }
        ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
        answer.setResponseStatus(status);
        if (retrySeconds > 0) {
            answer.setResponseHeader("Retry-After", Integer.toString(retrySeconds));
        }
    }

    @Override
    public Optional<String> post(Form form) {
        asked = form.text("group");
        words = form.text("words");
        note = form.text("note");
        try {
            suggestions.suggest(number(asked).orElse(null), WordsField.read(words), note, senders.of(request));
            return Optional.of("/synonyms?sent=1");
        } catch (BadInput bad) {
            problems = bad.problems();
            status = 400;
        } catch (Refusal refusal) {
            status = switch (refusal.kind()) {
                case TOO_OFTEN -> 429;
                case UNKNOWN -> 409;
                default -> throw refusal;
            };
            // the group went while the reader wrote: what was written stays, for a new group
            problems = refusal.kind() == Kind.UNKNOWN
                    ? List.of(new Problem("words", Words.sentence("synonyms.suggest.gone")))
                    : refusal.problems();
            retrySeconds = refusal.retrySeconds();
        }
        return Optional.empty();
    }

    /** The words that are looked for, as typed; empty for the whole glossary. */
    public String getQuery() {
        return Objects.toString(request.getParameter("q"), "");
    }

    /** The glossary. */
    public List<GlossarySection> getSections() {
        return sections;
    }

    /** How many groups are shown. */
    public int getTotal() {
        return dictionary.groups().size();
    }

    /** The group that a suggestion is for; null for a new one. */
    public @Nullable SynonymView getGroup() {
        return group;
    }

    /** The words of that group in a line; empty for a new one. */
    public String getGroupWords() {
        return group == null ? "" : WordsField.line(group.words());
    }

    /** The suggested words as typed. */
    public String getWords() {
        return words;
    }

    /** The note as typed. */
    public String getNote() {
        return note;
    }

    /** Why a suggestion was not taken; empty where it was, and before. */
    public List<Problem> getProblems() {
        return problems;
    }

    /** Whether a suggestion was taken before this page was opened. */
    public boolean isSent() {
        return problems.isEmpty() && request.getParameter("sent") != null;
    }

    /** Whether the reader may change the dictionary. */
    public boolean isEditor() {
        return signedIn.has(Role.EDITOR.name());
    }

    /** How many suggestions wait, for editors. */
    public long getWaiting() {
        return waiting;
    }

    private Optional<SynonymView> known(long id) {
        return synonyms.with("").groups().stream().filter(one -> one.id() == id).findFirst();
    }

    private static Optional<Long> number(String text) {
        return text.matches("[1-9][0-9]{0,17}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
