package org.shienhiroba.web.pages.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shienhiroba.content.account.Actor;
import org.shienhiroba.content.knowhow.CaseDraft;
import org.shienhiroba.content.knowhow.CaseWriting;
import org.shienhiroba.content.knowhow.WorkView;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.content.platform.Refusal.Kind;
import org.shienhiroba.web.http.Form;
import org.shienhiroba.web.pages.template.Words;

/** Shows both texts where one was saved elsewhere in between, and carries the author's own along until it is decided. */
@Named
@RequestScoped
public class Comparing {
    private static final String CHOICE = "take_";
    private static final Set<String> OWN = Set.of(Form.CSRF, Form.SIGN_IN_NAME, Form.SIGN_IN_PASSWORD, "do", "version",
            "remove", "replace");

    @Inject
    private CaseChoices choices;

    @Inject
    private CaseWriting writing;

    private final List<Comparison.Difference> differences = new ArrayList<>();
    private final List<Hidden> hidden = new ArrayList<>();
    private boolean needed;
    private boolean submitted;

    /** A field that the author's own text is carried in. */
    public record Hidden(String name, String value) {}

    /**
     * There are two texts to be compared.
     *
     * @param mine   what the author has on the screen
     * @param theirs the case as it is saved
     * @param posted the form that says {@code mine}
     */
    void show(CaseDraft mine, WorkView theirs, Form posted) {
        needed = true;
        submitted = !theirs.editable();
        differences.addAll(Comparison.between(mine, theirs.draft(), choices.agencyNames()));
        posted.all().forEach((name, values) -> {
            if (!OWN.contains(name) && !name.startsWith(CHOICE)) {
                values.forEach(value -> hidden.add(new Hidden(name, value)));
            }
        });
    }

    /**
     * Saves what the author has chosen from two texts; takes the case back first where it was submitted in between.
     *
     * @param version of the other text that the author has seen
     * @param mine    the author's own text
     * @param posted  the choice: all of the one or the other, or part by part
     * @throws Refusal {@code STALE} where there is a third text by now
     */
    void settle(Actor author, long id, int version, CaseDraft mine, Form posted) {
        if (posted.text("do").equals("settle-theirs")) {
            return;
        }
        WorkView theirs = writing.work(author, id);
        if (theirs.version() != version) {
            throw new Refusal(Kind.STALE, Words.sentence("writing.compare.again"));
        }
        Set<String> fromTheirs = posted.text("do").equals("settle-mine")
                ? Set.of()
                : posted.all().entrySet().stream()
                        .filter(one -> one.getKey().startsWith(CHOICE) && one.getValue().contains("theirs"))
                        .map(one -> one.getKey().substring(CHOICE.length())).collect(Collectors.toSet());
        CaseDraft merged = Comparison.merged(mine, theirs.draft(), fromTheirs);
        WorkView open = theirs.editable() ? theirs : writing.takeBack(author, id);
        if (!open.draft().equals(merged)) {
            writing.save(author, id, open.version(), merged, true);
        }
    }

    /** Whether there are two texts. */
    public boolean isNeeded() {
        return needed;
    }

    /** Whether the other text was submitted and waits for an editor. */
    public boolean isSubmitted() {
        return submitted;
    }

    /** The parts that differ. */
    public List<Comparison.Difference> getDifferences() {
        return differences;
    }

    /** The author's own text, field by field. */
    public List<Hidden> getHidden() {
        return hidden;
    }
}
