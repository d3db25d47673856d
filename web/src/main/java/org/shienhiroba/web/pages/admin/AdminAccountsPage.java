package org.shienhiroba.web.pages.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.account.AccountLinks;
import org.shienhiroba.content.account.AccountPage;
import org.shienhiroba.content.account.AccountQuery;
import org.shienhiroba.content.account.AccountState;
import org.shienhiroba.content.account.Accounts;
import org.shienhiroba.content.account.Role;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.platform.Coded;
import org.shienhiroba.content.platform.Labels;
import org.shienhiroba.content.platform.PlainText;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.web.http.Form;
import org.shienhiroba.web.http.PageFilter;
import org.shienhiroba.web.http.Posted;
import org.shienhiroba.web.http.SiteAddress;
import org.shienhiroba.web.pages.account.Refusals;
import org.shienhiroba.web.pages.finding.Paging;
import org.shienhiroba.web.security.SignedIn;

/** 利用者の一覧: filter, page through, invite. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // load() comes before everything else
public class AdminAccountsPage implements Posted {
    private static final int SIZE = 20;

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Accounts accounts;

    @Inject
    private AccountLinks links;

    @Inject
    private SiteAddress site;

    private AccountPage found;
    private Paging paging;
    private String words;
    private @Nullable AccountState state;
    private @Nullable Role role;
    private String link = "";
    private List<String> chosen = List.of(Role.PRACTITIONER.name());
    private List<Problem> problems = List.of();

    /** Reads the accounts that the address asks for; what it cannot mean is ignored. */
    public void load() {
        String asked = parameter("q");
        words = PlainText.isText(asked) && asked.length() <= 80 ? asked : "";
        state = Arrays.stream(AccountState.values()).filter(one -> one.name().equals(parameter("state"))).findFirst()
                .orElse(null);
        role = Arrays.stream(Role.values()).filter(one -> one.name().equals(parameter("role"))).findFirst()
                .orElse(null);
        int page = parameter("page").matches("[1-9][0-9]{0,4}") ? Integer.parseInt(parameter("page")) : 1;
        found = accounts.list(signedIn.required(), new AccountQuery(words, state, role, page, SIZE));
        int last = (int) Math.max(1, (found.total() + SIZE - 1) / SIZE);
        paging = Paging.of(page, last, number -> "/admin/accounts?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)
                + "&state=" + getState() + "&role=" + getRole() + "&page=" + number);
    }

    @Override
    public Optional<String> post(Form form) {
        chosen = form.all("roles");
        try {
            String token = links.invite(signedIn.required(), RoleChoices.chosen(form)).token();
            link = site.of(request).orElse("") + "/invitation?token=" + token;
        } catch (Refusal e) {
            problems = Refusals.shown(e, PageFilter.response(request));
        }
        return Optional.empty();
    }

    /** The accounts of this page. */
    public AccountPage getFound() {
        return found;
    }

    /** The way through the pages. */
    public Paging getPaging() {
        return paging;
    }

    /** What was searched for. */
    public String getWords() {
        return words;
    }

    /** The state that was chosen; empty for all. */
    public String getState() {
        return state == null ? "" : state.name();
    }

    /** The role that was chosen; empty for all. */
    public String getRole() {
        return role == null ? "" : role.name();
    }

    /** All states, to choose from. */
    public List<Coded> getStates() {
        return Arrays.stream(AccountState.values()).map(Labels::coded).toList();
    }

    /** The label of a state. */
    public String label(AccountState of) {
        return Labels.of(of);
    }

    /** An invitation that was just made, shown this once; empty for none. */
    public String getLink() {
        return link;
    }

    /** The roles that were chosen for an invitation. */
    public List<String> getChosen() {
        return chosen;
    }

    /** What was just done with an application; empty for nothing. */
    public String getDone() {
        return parameter("done").equals("decline") ? "decline" : "";
    }

    /** What is wrong with the invitation. */
    public List<Problem> getProblems() {
        return problems;
    }

    private String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
