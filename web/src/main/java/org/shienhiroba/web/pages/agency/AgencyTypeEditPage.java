package org.shienhiroba.web.pages.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.agency.AgencyTypeWork;
import org.shienhiroba.content.agency.AgencyTypes;
import org.shienhiroba.content.agency.HelpPhase;
import org.shienhiroba.content.agency.HelpStrength;
import org.shienhiroba.content.agency.ResourceDomain;
import org.shienhiroba.content.agency.RoleAudience;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.platform.Coded;
import org.shienhiroba.content.platform.Labels;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.content.platform.Refusal.Kind;
import org.shienhiroba.web.http.Form;
import org.shienhiroba.web.http.NoSuchPage;
import org.shienhiroba.web.http.PageFilter;
import org.shienhiroba.web.http.Posted;
import org.shienhiroba.web.pages.template.Words;
import org.shienhiroba.web.security.SignedIn;

/**
 * The form of a kind of agency, new or there already. Every button posts the whole form, and what it cannot save it shows
 * again as it was typed: with what is wrong, or beside what another editor has saved in between.
 */
@Named
@RequestScoped
public class AgencyTypeEditPage implements Posted {

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignedIn signedIn;

    @Inject
    private AgencyTypes agencyTypes;

    @Inject
    private Clock clock;

    private @Nullable AgencyTypeForm form;
    private @Nullable AgencyTypeWork work;
    private List<Problem> problems = List.of();
    private List<Overtaken.Field> overtaken = List.of();
    private int status = 200;

    /** Reads the kind, and what somebody had typed before a new sign-in. @throws NoSuchPage where no kind has the code */
    public void load() {
        if (!isNew()) {
            work = agencyTypes.look(PageFilter.subject(request)).orElseThrow(NoSuchPage::new);
        }
        PageFilter.carried(request).ifPresent(carried -> form = AgencyTypeForm.of(carried));
        if (form == null) {
            form = work == null ? AgencyTypeForm.fresh(LocalDate.now(clock)) : AgencyTypeForm.of(work);
        }
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(status);
    }

    @Override
    public Optional<String> post(Form posted) {
        AgencyTypeForm typed = AgencyTypeForm.of(posted);
        AgencyTypeForm sent = isNew() ? typed : typed.with(PageFilter.subject(request), typed.version());
        form = sent;
        String does = posted.text("do");
        if (posted.has("remove")) {
            form = sent.without(posted.text("remove"));
            return Optional.empty();
        }
        if (does.startsWith("add-")) {
            form = sent.adding(does.substring("add-".length()));
            return Optional.empty();
        }
        try {
            AgencyTypeView saved = agencyTypes.save(sent.content(), isNew() ? null : Integer.valueOf(version(sent)),
                    signedIn.required().auditName());
            return Optional.of("/agency-types/" + saved.code() + "?saved");
        } catch (BadInput bad) {
            problems = bad.problems().stream().map(AgencyTypeEditPage::onPage).toList();
            status = 400;
        } catch (Refusal refusal) {
            if (refusal.kind() != Kind.STALE) {
                throw refusal;
            }
            problems = refusal.problems().stream().map(AgencyTypeEditPage::onPage).toList();
            status = 409;
            agencyTypes.look(isNew() ? "" : sent.code()).ifPresent(now -> {
                overtaken = Overtaken.of(AgencyTypeForm.of(now), sent);
                form = sent.with(sent.code(), Integer.toString(now.version()));
            });
        }
        return Optional.empty();
    }

    /** The sentence with the name of its field, and the id that the field has on the page. */
    private static Problem onPage(Problem problem) {
        if (problem.field().isEmpty()) {
            return problem;
        }
        String stem = problem.field().replaceAll("[\\[.].*", "");
        return new Problem(problem.field().replace("[", "-").replace("].", "-").replace("]", ""),
                Words.sentence("agencyType.edit.wrong", Words.sentence("agencyType.edit." + stem), problem.message()));
    }

    /** Whether a kind is added here. */
    public boolean isNew() {
        return PageFilter.subject(request).isEmpty();
    }

    /** The name of the kind as it is saved; empty for a new one. */
    public String getName() {
        return work == null ? "" : work.content().name();
    }

    /** What stands in the fields. */
    public AgencyTypeForm getForm() {
        return form == null ? AgencyTypeForm.fresh(LocalDate.now(clock)) : form;
    }

    /** The page's own address. */
    public String getAddress() {
        return PageFilter.address(request);
    }

    /** What is wrong, each with the id of its field. */
    public List<Problem> getProblems() {
        return problems;
    }

    /** What is wrong in one row, by its id. */
    public List<String> wrong(String row) {
        return problems.stream().filter(one -> one.field().equals(row) || one.field().startsWith(row + "-"))
                .map(Problem::message).toList();
    }

    /** Where another editor's text and the typed one differ; empty where nobody was quicker. */
    public List<Overtaken.Field> getOvertaken() {
        return overtaken;
    }

    /** Whether the row that was just added to a list is this one, so that the reader goes on there. */
    public boolean isAdded(String list, int index, int rows) {
        return getForm().added().equals(list) && index == rows - 1;
    }

    /** The domains to choose from. */
    public List<Coded> getDomains() {
        return coded(ResourceDomain.values());
    }

    /** For whom a role can be. */
    public List<Coded> getAudiences() {
        return coded(RoleAudience.values());
    }

    /** The phases to choose from. */
    public List<Coded> getPhases() {
        return coded(HelpPhase.values());
    }

    /** How much a kind can help. */
    public List<Coded> getStrengths() {
        return coded(HelpStrength.values());
    }

    private static List<Coded> coded(Enum<?>[] values) {
        return Arrays.stream(values).map(Labels::coded).toList();
    }

    private static int version(AgencyTypeForm sent) {
        return sent.version().matches("[0-9]{1,9}") ? Integer.parseInt(sent.version()) : -1;
    }
}
