package org.shienhiroba.web.pages.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.agency.RoleAudience;
import org.shienhiroba.content.directory.AgencyView;
import org.shienhiroba.content.directory.Directory;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.platform.Coded;
import org.shienhiroba.content.platform.Labels;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.web.http.Form;
import org.shienhiroba.web.http.NoSuchPage;
import org.shienhiroba.web.http.PageFilter;
import org.shienhiroba.web.http.Posted;
import org.shienhiroba.web.pages.template.Words;
import org.shienhiroba.web.security.SignedIn;

/** The form of what editors add to an office. Everything works without script. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // load() comes before the view
public class AgencyEditPage implements Posted {
    private static final Pattern ROW = Pattern.compile("roles\\[([0-9]+)]\\.([a-z]+)");
    private static final Pattern REMOVE = Pattern.compile("remove-([0-9]{1,3})");

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Directory directory;

    private AgencyView agency;
    private @Nullable LocalForm typed;
    private List<Problem> problems = List.of();
    private boolean overtaken;
    private int status = 200;

    /** Reads the office, and what somebody had typed before a new sign-in. @throws NoSuchPage where there is none */
    public void load() {
        agency = directory.find(id()).orElseThrow(NoSuchPage::new);
        PageFilter.carried(request).ifPresent(form -> typed = LocalForm.of(form));
        if (typed == null) {
            typed = LocalForm.of(agency.local(), agency.version());
        }
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(status);
    }

    @Override
    public Optional<String> post(Form form) {
        LocalForm sent = LocalForm.of(form);
        Matcher remove = REMOVE.matcher(form.text("do"));
        if (remove.matches()) {
            typed = sent.without(Integer.parseInt(remove.group(1)));
        } else if (form.text("do").equals("add")) {
            typed = sent.withBlank();
        } else {
            return save(sent.withoutBlanks());
        }
        return Optional.empty();
    }

    private Optional<String> save(LocalForm sent) {
        typed = sent;
        try {
            directory.add(signedIn.required(), id(), version(sent), sent.content());
            return Optional.of("/agencies/" + id());
        } catch (BadInput bad) {
            problems = bad.problems().stream().map(one -> new Problem(place(one.field()), one.message())).toList();
            status = 400;
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.STALE) {
                throw refusal;
            }
            overtaken = true;
            problems = refusal.problems();
            status = 409;
        }
        return Optional.empty();
    }

    /** Where on the page a field of the text stands. */
    private static String place(String field) {
        Matcher row = ROW.matcher(field);
        return row.matches() ? "role-" + row.group(1) + "-" + row.group(2) : field;
    }

    /** The office. */
    public AgencyView getAgency() {
        return agency;
    }

    /** What is typed, or what is there; with a row to fill in. */
    public LocalForm getTyped() {
        LocalForm shown = Objects.requireNonNull(typed);
        return shown.rows().isEmpty() ? shown.withBlank() : shown;
    }

    /** The version for the next form: the one that is there, also for somebody who was overtaken. */
    public String getVersion() {
        return overtaken ? Integer.toString(agency.version()) : getTyped().version();
    }

    /** What is wrong. */
    public List<Problem> getProblems() {
        return problems;
    }

    /** What is wrong with a row, counted from 0. */
    public List<String> wrong(int row) {
        return problems.stream().filter(one -> one.field().startsWith("role-" + row + "-")).map(Problem::message)
                .toList();
    }

    /** Whether somebody else was quicker. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** What is there now, for somebody who was overtaken, line by line. */
    public List<String> getNow() {
        LocalForm now = LocalForm.of(agency.local(), agency.version());
        return Stream.concat(Stream.of(now.note()), now.rows().stream().map(row -> Words.sentence("agencyEdit.row",
                audienceLabel(row.audience()), row.role(), row.cooperation()))).filter(line -> !line.isEmpty())
                .toList();
    }

    /** For whom something can be done. */
    public List<Coded> getAudiences() {
        return Arrays.stream(RoleAudience.values()).map(Labels::coded).toList();
    }

    /** The page's own address. */
    public String getAddress() {
        return PageFilter.address(request);
    }

    private static String audienceLabel(String code) {
        return code.isEmpty() ? "" : RoleAudience.valueOf(code).label();
    }

    private long id() {
        return Long.parseLong(PageFilter.subject(request));
    }

    private static int version(LocalForm sent) {
        return sent.version().matches("[0-9]{1,9}") ? Integer.parseInt(sent.version()) : -1;
    }
}
