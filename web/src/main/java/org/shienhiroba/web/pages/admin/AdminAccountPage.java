package org.shienhiroba.web.pages.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.account.AccountLinks;
import org.shienhiroba.content.account.AccountView;
import org.shienhiroba.content.account.Accounts;
import org.shienhiroba.content.account.Actor;
import org.shienhiroba.content.account.Role;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.agency.AgencyTypes;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.platform.Labels;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.web.http.Form;
import org.shienhiroba.web.http.NoSuchPage;
import org.shienhiroba.web.http.PageFilter;
import org.shienhiroba.web.http.Posted;
import org.shienhiroba.web.http.SiteAddress;
import org.shienhiroba.web.pages.account.Refusals;
import org.shienhiroba.web.security.SignedIn;

/** One account as an administrator looks after it. Each form says in {@code do} what it is for. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // load() comes before everything else
public class AdminAccountPage implements Posted {

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Accounts accounts;

    @Inject
    private AccountLinks links;

    @Inject
    private AgencyTypes agencyTypes;

    @Inject
    private SiteAddress site;

    @Inject
    private Clock clock;

    private AccountView account;
    private String link = "";
    private List<Problem> problems = List.of();
    private @Nullable List<String> typed;

    /** Reads the account. */
    public void load() {
        account = accounts.view(id()).orElseThrow(NoSuchPage::new);
    }

    @Override
    public Optional<String> post(Form form) {
        Actor actor = signedIn.required();
        String what = form.text("do");
        typed = what.equals("roles") ? form.all("roles") : null;
        try {
            switch (what) {
                case "approve" -> accounts.approve(actor, id(), RoleChoices.chosen(form));
                case "decline" -> accounts.decline(actor, id());
                case "disable" -> accounts.disable(actor, id());
                case "enable" -> accounts.enable(actor, id());
                case "roles" -> accounts.giveRoles(actor, id(), RoleChoices.chosen(form));
                case "reset" -> {
                    link = site.of(request).orElse("") + "/reset?token=" + links.reset(actor, id()).token();
                    return Optional.empty();
                }
                default -> throw new NoSuchPage();
            }
            return Optional.of(what.equals("decline")
                    ? "/admin/accounts?done=decline"
                    : "/admin/accounts/" + id() + "?done=" + what);
        } catch (Refusal e) {
            problems = Refusals.shown(e, PageFilter.response(request));
            return Optional.empty();
        }
    }

    /** The account. */
    public AccountView getAccount() {
        return account;
    }

    /** Its state in a word. */
    public String getState() {
        return Labels.of(account.state());
    }

    /** Its roles by their names, or those that were just chosen; the usual one for an application. */
    public List<String> getChosen() {
        if (typed != null) {
            return typed;
        }
        return account.roles().isEmpty()
                ? List.of(Role.PRACTITIONER.name())
                : account.roles().stream().map(Role::name).toList();
    }

    /** The name of its kind of agency; empty where not said. */
    public String getAgency() {
        String code = account.agencyType();
        return code == null ? "" : agencyTypes.find(code).map(AgencyTypeView::name).orElse(code);
    }

    /** A way to a new password that was just made, shown this once; empty for none. */
    public String getLink() {
        return link;
    }

    /** What is wrong. */
    public List<Problem> getProblems() {
        return problems;
    }

    /** What was just done; empty for nothing, and once a form of the page has been sent again. */
    public String getDone() {
        if (!problems.isEmpty() || !link.isEmpty()) {
            return "";
        }
        String done = Objects.requireNonNullElse(request.getParameter("done"), "");
        return List.of("approve", "disable", "enable", "roles").contains(done) ? done : "";
    }

    /** The day of a moment. */
    public LocalDate day(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDate();
    }

    private long id() {
        return Long.parseLong(PageFilter.subject(request));
    }
}
