package org.shienhiroba.web.pages.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shienhiroba.content.account.Actor;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.agency.AgencyTypes;
import org.shienhiroba.content.directory.intake.IntakeCounts;
import org.shienhiroba.content.directory.intake.IntakeRunner;
import org.shienhiroba.content.directory.intake.IntakeTask;
import org.shienhiroba.content.directory.intake.IntakeView;
import org.shienhiroba.content.directory.intake.Intakes;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.web.http.Form;
import org.shienhiroba.web.http.PageFilter;
import org.shienhiroba.web.http.TakesFile;
import org.shienhiroba.web.http.Upload;
import org.shienhiroba.web.pages.account.Refusals;
import org.shienhiroba.web.pages.template.Words;
import org.shienhiroba.web.security.SignedIn;

/** 支援機関の名簿: what is held, what was brought, and a form to bring another file. */
@Named
@RequestScoped
public class AdminAgenciesPage implements TakesFile {
    /** For what a form has beside the file. */
    private static final long MARGIN = 64 * 1024;

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

    private List<Intakes.Held> held = List.of();
    private List<IntakeView> latest = List.of();
    private String edition = "";
    private String type = "";
    private String key = UUID.randomUUID().toString();
    private List<Problem> problems = List.of();

    /** Reads what is held. */
    public void load() {
        Actor admin = signedIn.required();
        List<String> order = agencyTypes.all().stream().map(AgencyTypeView::code).toList();
        held = intakes.held(admin).stream()
                .sorted(Comparator.comparingInt((Intakes.Held one) -> order.indexOf(one.kind()))
                        .thenComparing(Intakes.Held::source))
                .toList();
        latest = intakes.latest(admin);
    }

    @Override
    public long mostBytes() {
        return Intakes.MOST_BYTES + MARGIN;
    }

    @Override
    public Optional<String> post(Form form) {
        Actor admin = signedIn.required();
        edition = form.text("edition");
        type = form.text("type");
        key = form.text("key");
        Optional<Upload> file = form.file("file");
        try {
            if (file.isEmpty()) {
                throw new BadInput("file", Words.sentence("intake.file.none"));
            }
            long id = receive(admin, file.get());
            begin(admin, id);
            return Optional.of("/admin/agencies/imports/" + id);
        } catch (BadInput bad) {
            problems = bad.problems();
            PageFilter.response(request).setStatus(400);
        } catch (Refusal refusal) {
            problems = Refusals.shown(refusal, PageFilter.response(request));
        }
        return Optional.empty();
    }

    private long receive(Actor admin, Upload file) {
        try (InputStream bytes = file.open()) {
            return intakes.receive(admin, file.name(), bytes, edition.isBlank() ? null : edition,
                    type.isBlank() ? null : type, key.isBlank() ? null : key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The second click of two finds the work begun, or done. */
    private void begin(Actor admin, long id) {
        IntakeView intake = intakes.view(admin, id);
        if (intake.task() == null && intake.state().isOpen()) {
            runner.start(admin, id, IntakeTask.CHECK);
        }
    }

    /** What is held of each list and kind. */
    public List<Intakes.Held> getHeld() {
        return held;
    }

    /** The latest imports. */
    public List<IntakeView> getLatest() {
        return latest;
    }

    /** What an import did, or would do, in one line. */
    public String summary(IntakeCounts counts) {
        return Words.sentence("intake.summary", counts.read(), counts.created(), counts.changed(), counts.missing(),
                counts.rejected());
    }

    /** The kinds of agency to choose from. */
    public List<AgencyTypeView> getTypes() {
        return agencyTypes.all();
    }

    /** The name of a kind of agency. */
    public String kind(String code) {
        return agencyTypes.find(code).map(AgencyTypeView::name).orElse(code);
    }

    /** The edition as typed. */
    public String getEdition() {
        return edition;
    }

    /** The kind as chosen. */
    public String getType() {
        return type;
    }

    /** By which two clicks are one. */
    public String getKey() {
        return key;
    }

    /** What is wrong. */
    public List<Problem> getProblems() {
        return problems;
    }
}
