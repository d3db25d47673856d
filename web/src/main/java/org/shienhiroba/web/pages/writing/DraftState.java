package org.shienhiroba.web.pages.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.shienhiroba.content.knowhow.CaseDraft;
import org.shienhiroba.content.knowhow.WorkView;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.web.pages.template.Words;

/**
 * How far a draft is from being submitted, in the words and places of the page.
 *
 * @param steps    what belongs to a case, done or open
 * @param findings what could tell who a person is, kept ones too
 * @param missing  what is not written or chosen yet, by the id on the page
 * @param wrong    what is written and too long or not of its form, by the id on the page
 */
public record DraftState(List<Step> steps, List<FindingView> findings, List<Problem> missing, List<Problem> wrong) {
    private static final List<String> REQUIRED = List.of("title", "category", "need", "approach", "effect",
            "agencyType", "disabilities", "phases", "consent");
    private static final List<String> FURTHER = List.of("summary", "stakeholders", "partners", "prefecture", "links");

    /**
     * One thing that belongs to a case.
     *
     * @param label what
     * @param open  whether something is to be done
     * @param href  where
     * @param note  what is to be done; empty for nothing
     */
    public record Step(String label, boolean open, String href, String note) {}

    static DraftState of(WorkView work) {
        CaseDraft draft = work.draft();
        List<Problem> incomplete = new ArrayList<>(work.missing());
        work.openFindings().forEach(finding -> incomplete.remove(new Problem(finding.field(), finding.hint())));
        List<Problem> missing = new ArrayList<>();
        List<Problem> wrong = new ArrayList<>();
        for (Problem problem : incomplete) {
            FieldName name = FieldName.of(problem.field());
            boolean empty = name.isEmpty(draft);
            (empty ? missing : wrong).add(new Problem(name.id(draft), sentence(name, problem, empty)));
        }
        List<FindingView> findings = work.findings().stream().map(one -> FindingView.of(one, draft)).toList();
        return new DraftState(steps(incomplete, findings, draft), findings, List.copyOf(missing), List.copyOf(wrong));
    }

    /** The state of a case that is not begun: only what is there already, such as a default, counts. */
    static DraftState begun(CaseDraft draft) {
        List<Problem> missing = REQUIRED.stream().filter(stem -> FieldName.of(stem).isEmpty(draft))
                .map(stem -> new Problem(stem, "")).toList();
        return new DraftState(steps(missing, List.of(), draft), List.of(), List.of(), List.of());
    }

    /** How many things are to be done. */
    public int getLeft() {
        return (int) steps.stream().filter(Step::open).count();
    }

    /** Everything that keeps the draft from being submitted, each with the id of its place on the page. */
    public List<Problem> getEverything() {
        return Stream.of(missing.stream(), wrong.stream(),
                findings.stream().filter(one -> !one.kept()).map(one -> new Problem("finding-" + one.id(),
                        Words.sentence("writing.finding.in", label(one.section()), one.heading()))))
                .flatMap(same -> same).toList();
    }

    /** How much is left to do, in a sentence. */
    public String getHeading() {
        return getLeft() == 0 ? Words.sentence("writing.left.none") : Words.sentence("writing.left", getLeft());
    }

    private static List<Step> steps(List<Problem> incomplete, List<FindingView> findings, CaseDraft draft) {
        List<Step> steps = new ArrayList<>();
        REQUIRED.forEach(stem -> steps.add(step(stem, incomplete, findings, draft)));
        FURTHER.stream().map(stem -> step(stem, incomplete, findings, draft)).filter(Step::open).forEach(steps::add);
        return List.copyOf(steps);
    }

    private static Step step(String stem, List<Problem> incomplete, List<FindingView> findings, CaseDraft draft) {
        List<FieldName> problems = incomplete.stream().map(problem -> FieldName.of(problem.field()))
                .filter(name -> name.stem().equals(stem)
                        || (stem.equals("category") && name.stem().equals("otherCategories")))
                .toList();
        List<FindingView> open = findings.stream().filter(one -> one.section().equals(stem) && !one.kept()).toList();
        if (!problems.isEmpty()) {
            FieldName first = problems.getFirst();
            String kind = !first.isEmpty(draft)
                    ? "wrong"
                    : first.text(draft) == null && isText(stem) ? "unwritten" : "unchosen";
            return new Step(label(stem), true, "#" + first.id(draft), Words.sentence("writing.step." + kind));
        }
        return open.isEmpty()
                ? new Step(label(stem), false, "#" + stem, "")
                : new Step(label(stem), true, "#finding-" + open.getFirst().id(),
                        Words.sentence("writing.step.findings", open.size()));
    }

    private static boolean isText(String stem) {
        return List.of("title", "need", "approach", "effect").contains(stem);
    }

    private static String sentence(FieldName name, Problem problem, boolean empty) {
        if (name.key().equals("links.url")) {
            return Words.sentence(empty ? "writing.missing.links.url" : "writing.wrong.links.url");
        }
        if (empty) {
            // what the door says of a consent is a whole sentence already
            return name.stem().equals("consent") ? problem.message() : Words.sentence("writing.missing." + name.key());
        }
        return Words.sentence("writing.wrong", label(name.stem()), problem.message());
    }

    static String label(String stem) {
        return Words.sentenceOr("writing.field." + stem, "writing.field.case");
    }
}
