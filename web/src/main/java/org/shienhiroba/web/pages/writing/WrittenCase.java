package org.shienhiroba.web.pages.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.knowhow.CaseDraft;
import org.shienhiroba.content.knowhow.CaseState;
import org.shienhiroba.content.knowhow.WorkView;
import org.shienhiroba.content.privacy.Finding.Level;
import org.shienhiroba.web.pages.template.Moments;

/** What the form shows beside its fields: how far the saved case is, what was found in it, what editors asked for. */
@Named
@RequestScoped
public class WrittenCase {

    @Inject
    private Moments moments;

    private @Nullable WorkView work;
    private CaseDraft beginning = CaseDraft.EMPTY;
    /** Of {@link #work}, once the view asks for it. */
    private @Nullable DraftState state;

    /** The case is saved like this. */
    void show(WorkView saved) {
        work = saved;
        state = null;
    }

    /** The case is not begun; this stands in the form all the same. */
    void begin(CaseDraft text) {
        beginning = text;
    }

    /** How far the case is from being submitted. */
    public DraftState getState() {
        if (state == null) {
            state = work == null ? DraftState.begun(beginning) : DraftState.of(work);
        }
        return state;
    }

    /** The findings in one part of the form. */
    public List<FindingView> findings(String section) {
        return getState().findings().stream().filter(one -> one.section().equals(section)).toList();
    }

    /** From which the script makes findings. */
    public List<FindingView> getPatterns() {
        return List.of(FindingView.pattern(Level.WARN), FindingView.pattern(Level.BLOCK));
    }

    /** What editors asked for; null unless the case is returned. */
    public @Nullable Requests getRequests() {
        return work == null ? null : Requests.of(work);
    }

    /** When the text in the form was last saved; empty for never, and for a public text that is not changed yet. */
    public String getSavedAt() {
        boolean unpublished = work != null && work.status() != CaseState.PUBLISHED && work.status() != CaseState.HIDDEN;
        return work == null || work.savedAt() == null || !unpublished ? "" : moments.when(work.savedAt());
    }

    /** Whether the case waits for an editor and is only read. */
    public boolean isWaiting() {
        return work != null && !work.editable();
    }

    /** What is special about the case: {@code published}, {@code hidden} or {@code withdrawn}; empty for nothing. */
    public String getSituation() {
        CaseState known = work == null ? CaseState.DRAFT : work.state();
        return switch (known) {
            case PUBLISHED, HIDDEN, WITHDRAWN -> known.name().toLowerCase(Locale.ROOT);
            case DRAFT, SUBMITTED, RETURNED -> "";
        };
    }
}
