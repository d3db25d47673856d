package org.shienhiroba.web.pages.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.shienhiroba.content.account.Actor;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.agency.AgencyTypes;
import org.shienhiroba.content.directory.intake.IntakeRunner;
import org.shienhiroba.content.directory.intake.IntakeTask;
import org.shienhiroba.content.directory.intake.IntakeView;
import org.shienhiroba.content.directory.intake.Intakes;
import org.shienhiroba.content.directory.intake.ListFormat;
import org.shienhiroba.content.directory.intake.Outcome;
import org.shienhiroba.content.directory.intake.ReportLine;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.web.http.Form;
import org.shienhiroba.web.http.NoSuchPage;
import org.shienhiroba.web.http.PageFilter;
import org.shienhiroba.web.http.Posted;
import org.shienhiroba.web.pages.account.Refusals;
import org.shienhiroba.web.security.SignedIn;

/** One import: what the file is, what it would do, and the choice to take it over or not. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // load() comes before everything else
public class AdminAgencyImportPage implements Posted {

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Intakes intakes;

    @Inject
    private IntakeRunner runner;

    @Inject
    private AgencyTypes agencyTypes;

    private IntakeView intake;
    private List<Section> sections = List.of();
    private List<Problem> problems = List.of();

    /**
     * The first lines of an outcome.
     *
     * @param outcome what they have in common
     * @param total   how many there are in all
     * @param lines   those that are shown
     */
    public record Section(Outcome outcome, int total, List<ReportLine> lines) {}

    /** Reads the import. */
    public void load() {
        Actor admin = signedIn.required();
        intake = intakes.view(admin, id());
        List<ReportLine> lines = intake.task() == null ? intakes.excerpt(admin, id()) : List.of();
        sections = Arrays.stream(Outcome.values())
                .map(outcome -> new Section(outcome, total(outcome),
                        lines.stream().filter(line -> line.outcome() == outcome).toList()))
                .filter(section -> !section.lines().isEmpty()).toList();
    }

    @Override
    public Optional<String> post(Form form) {
        Actor admin = signedIn.required();
        try {
            switch (form.text("do")) {
                case "check" -> {
                    if (form.has("edition")) {
                        intakes.means(admin, id(), form.text("edition"),
                                form.text("type").isBlank() ? null : form.text("type"));
                    }
                    runner.start(admin, id(), IntakeTask.CHECK);
                }
                case "apply" -> runner.start(admin, id(), IntakeTask.APPLY);
                case "discard" -> intakes.discard(admin, id());
                default -> throw new NoSuchPage();
            }
            return Optional.of("/admin/agencies/imports/" + id());
        } catch (BadInput bad) {
            problems = bad.problems();
            PageFilter.response(request).setStatus(400);
        } catch (Refusal refusal) {
            problems = Refusals.shown(refusal, PageFilter.response(request));
        }
        return Optional.empty();
    }

    private int total(Outcome outcome) {
        var counts = intake.counts();
        return switch (outcome) {
            case CREATED -> counts.created();
            case CHANGED -> counts.changed();
            case MISSING -> counts.missing();
            case REJECTED -> counts.rejected();
            case WARNED -> counts.warned();
        };
    }

    /** The import. */
    public IntakeView getIntake() {
        return intake;
    }

    /** What it would do, or did. */
    public List<Section> getSections() {
        return sections;
    }

    /** Whether somebody works on it at this moment. */
    public boolean isWorking() {
        return intake.task() != null;
    }

    /** Whether something can be done with the file. */
    public boolean isOpen() {
        return intake.task() == null && intake.state().isOpen();
    }

    /** Whether the edition and the kind of a list of agencies can be said. */
    public boolean isAboutAgencies() {
        return intake.format() != ListFormat.MUNICIPALITIES;
    }

    /** The edition of the lines that name none; empty while nobody has said it. */
    public String getEdition() {
        return Objects.requireNonNullElse(intake.edition(), "");
    }

    /** The kinds of agency to choose from. */
    public List<AgencyTypeView> getTypes() {
        return agencyTypes.all();
    }

    /** The code of the kind that was chosen; empty for none. */
    public String getType() {
        return Objects.requireNonNullElse(intake.kind(), "");
    }

    /** What is wrong. */
    public List<Problem> getProblems() {
        return problems;
    }

    private long id() {
        return Long.parseLong(PageFilter.subject(request));
    }
}
