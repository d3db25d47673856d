package org.shienhiroba.web.pages.synonyms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.account.Accounts;
import org.shienhiroba.content.account.Actor;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.platform.Coded;
import org.shienhiroba.content.platform.Labels;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.content.platform.Refusal.Kind;
import org.shienhiroba.content.synonyms.Nearness;
import org.shienhiroba.content.synonyms.SuggestionView;
import org.shienhiroba.content.synonyms.SynonymContent;
import org.shienhiroba.content.synonyms.SynonymDirection;
import org.shienhiroba.content.synonyms.SynonymEditing;
import org.shienhiroba.content.synonyms.SynonymPreviews;
import org.shienhiroba.content.synonyms.SynonymRevisionView;
import org.shienhiroba.content.synonyms.SynonymSuggestions;
import org.shienhiroba.content.synonyms.SynonymWork;
import org.shienhiroba.web.http.Form;
import org.shienhiroba.web.http.PageFilter;
import org.shienhiroba.web.http.Posted;
import org.shienhiroba.web.pages.template.Moments;
import org.shienhiroba.web.pages.template.Words;
import org.shienhiroba.web.security.SignedIn;

/** The form of a group, new or there already, with what it would change, and its history. */
@Named
@RequestScoped
public class SynonymEditPage implements Posted {
    private static final List<String> DONE = List.of("add", "change", "restore");

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignedIn signedIn;

    @Inject
    private SynonymEditing editing;

    @Inject
    private SynonymPreviews previews;

    @Inject
    private SynonymSuggestions suggestions;

    @Inject
    private Accounts accounts;

    @Inject
    private Moments moments;

    private @Nullable SynonymForm typed;
    private @Nullable SynonymWork work;
    private @Nullable SuggestionView suggestion;
    private @Nullable PreviewView preview;
    private List<RevisionLine> history = List.of();
    private List<Problem> problems = List.of();
    private int status = 200;
    private boolean overtaken;
    private boolean decided;

    /** Reads the group, what a reader suggested for it, and what somebody had typed before a new sign-in. */
    public void load() {
        PageFilter.carried(request).ifPresent(form -> typed = SynonymForm.of(form));
        Optional<Long> id = id();
        if (id.isPresent()) {
            work = editing.look(editor(), id.get());
            history = history(work);
        }
        number(typed == null ? Objects.toString(request.getParameter("suggestion"), "") : typed.suggestion())
                .filter(one -> !decided)
                .ifPresent(one -> suggestion = suggestions.look(editor(), one));
        if (typed == null) {
            typed = fresh();
        }
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(status);
    }

    @Override
    public Optional<String> post(Form form) {
        SynonymForm sent = SynonymForm.of(form);
        typed = sent;
        try {
            return switch (form.text("action")) {
                case "save" -> save(sent);
                case "preview" -> {
                    preview = PreviewView.of(previews.of(editor(), id().orElse(null), sent.content()));
                    yield Optional.empty();
                }
                case "remove" -> {
                    editing.remove(editor(), group(), version(sent));
                    yield Optional.of("/synonyms/suggestions?done=remove");
                }
                case "restore" -> {
                    editing.restore(editor(), group(), (int) (long) number(form.text("number")).filter(
                            one -> one <= Integer.MAX_VALUE).orElseThrow(Refusal::unknown), version(sent));
                    yield Optional.of("/synonyms/" + group() + "?done=restore");
                }
                default -> throw new BadInput("", Words.sentence("review.action"));
            };
        } catch (BadInput bad) {
            problems = bad.problems();
            status = 400;
        } catch (Refusal refusal) {
            if (refusal.kind() != Kind.STALE && refusal.kind() != Kind.CONFLICT) {
                throw refusal;
            }
            overtaken = refusal.kind() == Kind.STALE;
            decided = !overtaken;
            problems = refusal.problems();
            status = 409;
        }
        // a form without fields, such as that to take the group out, has nothing typed to keep
        typed = form.has("words") ? sent : null;
        return Optional.empty();
    }

    private Optional<String> save(SynonymForm sent) {
        Long accepted = number(sent.suggestion()).orElse(null);
        Optional<Long> id = id();
        if (id.isEmpty()) {
            String key = sent.key().isEmpty() ? null : sent.key();
            return Optional.of("/synonyms/" + editing.add(editor(), sent.content(), accepted, key).id() + "?done=add");
        }
        editing.change(editor(), id.get(), version(sent), sent.content(), accepted);
        return Optional.of("/synonyms/" + id.get() + "?done=change");
    }

    /** The form as it is before anybody typed: the group, with the words of a suggestion behind its own. */
    private SynonymForm fresh() {
        SynonymContent is = work == null
                ? new SynonymContent(List.of(), SynonymDirection.BOTH, Nearness.SAME, null)
                : work.group().content();
        SynonymContent shown = suggestion == null
                ? is
                : new SynonymContent(
                        Stream.concat(is.words().stream(), suggestion.words().stream()).distinct().toList(),
                        is.direction(), is.nearness(), is.note() == null ? suggestion.note() : is.note());
        return SynonymForm.of(shown, work == null ? "" : Integer.toString(work.group().version()),
                UUID.randomUUID().toString(), suggestion == null ? "" : Long.toString(suggestion.id()));
    }

    private List<RevisionLine> history(SynonymWork shown) {
        Map<Long, String> names = accounts
                .names(shown.history().stream().map(SynonymRevisionView::by).filter(Objects::nonNull).toList());
        return RevisionLine.of(shown.history(), names, shown.removed(), moments);
    }

    /** Whether a group is added here. */
    public boolean isNew() {
        return id().isEmpty();
    }

    /** The group as it is; null for a new one. */
    public @Nullable SynonymWork getWork() {
        return work;
    }

    /** The first word of the group, which names it; empty for a new one. */
    public String getName() {
        return work == null ? "" : work.group().words().getFirst();
    }

    /** The words that came with the portal, where they are others; empty where not. */
    public String getProduct() {
        return work == null || work.product() == null
                ? ""
                : WordsField.line(work.product());
    }

    /** The words of the group as they are now, for somebody who was overtaken. */
    public String getNow() {
        return work == null ? "" : WordsField.line(work.group().words());
    }

    /** What is typed, or what is there. */
    public SynonymForm getTyped() {
        return typed == null ? fresh() : typed;
    }

    /** The version for the next form: the one that is shown, also to somebody who was overtaken. */
    public String getVersion() {
        return overtaken && work != null ? Integer.toString(work.group().version()) : getTyped().version();
    }

    /** The suggestion that saving accepts; null for none. */
    public @Nullable SuggestionView getSuggestion() {
        return suggestion;
    }

    /** The suggested words in a line; empty for none. */
    public String getSuggestedWords() {
        return suggestion == null ? "" : WordsField.line(suggestion.words());
    }

    /** The page's own address. */
    public String getAddress() {
        return PageFilter.address(request);
    }

    /** What a change would give; null where nobody asked. */
    public @Nullable PreviewView getPreview() {
        return preview;
    }

    /** The history, the newest first. */
    public List<RevisionLine> getHistory() {
        return history;
    }

    /** What is wrong. */
    public List<Problem> getProblems() {
        return problems;
    }

    /** Whether somebody else was quicker. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** The directions to choose from. */
    public List<Coded> getDirections() {
        return Arrays.stream(SynonymDirection.values()).map(Labels::coded).toList();
    }

    /** The degrees of nearness to choose from. */
    public List<Coded> getNearnesses() {
        return Arrays.stream(Nearness.values()).map(Labels::coded).toList();
    }

    /** What was done before this page was opened; empty for nothing. */
    public String getDone() {
        String done = request.getParameter("done");
        return done != null && DONE.contains(done) && problems.isEmpty() && preview == null
                ? Words.sentence("synonyms.done." + done)
                : "";
    }

    private Actor editor() {
        return signedIn.required();
    }

    private Optional<Long> id() {
        return number(PageFilter.subject(request));
    }

    private long group() {
        return id().orElseThrow(Refusal::unknown);
    }

    private static int version(SynonymForm sent) {
        return sent.version().matches("[0-9]{1,9}") ? Integer.parseInt(sent.version()) : -1;
    }

    private static Optional<Long> number(String text) {
        return text.matches("[1-9][0-9]{0,17}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
