package org.shienhiroba.web.pages.account;

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
import org.shienhiroba.content.account.AccessTokens;
import org.shienhiroba.content.account.AccountView;
import org.shienhiroba.content.account.Accounts;
import org.shienhiroba.content.account.Actor;
import org.shienhiroba.content.account.Profile;
import org.shienhiroba.content.account.SignIn;
import org.shienhiroba.content.account.TokenView;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.platform.Labels;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.web.http.Form;
import org.shienhiroba.web.http.NoSuchPage;
import org.shienhiroba.web.http.PageFilter;
import org.shienhiroba.web.http.Posted;
import org.shienhiroba.web.pages.template.Words;
import org.shienhiroba.web.security.Sessions;
import org.shienhiroba.web.security.SignedIn;

/** 利用者の設定: one's own name, password, tokens, data, and the way out. Each form says in {@code do} what it is for. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // load() comes before everything else
public class AccountPage implements Posted {

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Accounts accounts;

    @Inject
    private AccessTokens accessTokens;

    @Inject
    private SignIn signIn;

    @Inject
    private Sessions sessions;

    @Inject
    private Clock clock;

    private AccountView account;
    private List<TokenView> tokens;
    private Profile profile;
    private List<Problem> problems = List.of();
    private String failed = "";
    private String newToken = "";
    private String tokenName = "";
    private @Nullable Profile typed;

    /** Reads the account. */
    public void load() {
        Actor actor = signedIn.required();
        account = accounts.view(actor.account()).orElseThrow(NoSuchPage::new);
        tokens = accessTokens.list(actor);
        profile = typed != null
                ? typed
                : PageFilter.carried(request).filter(form -> form.has("nameShown")).map(AccountPage::profile)
                        .orElseGet(() -> new Profile(account.nameShown(), account.agencyType(), account.note()));
    }

    @Override
    public Optional<String> post(Form form) {
        Actor actor = signedIn.required();
        failed = form.text("do");
        try {
            return switch (failed) {
                case "describe" -> describe(actor, form);
                case "password" -> changePassword(actor, form);
                case "token" -> createToken(actor, form);
                case "revoke" -> revoke(actor, form);
                case "delete" -> delete(actor, form);
                default -> throw new NoSuchPage();
            };
        } catch (Refusal e) {
            problems = Refusals.shown(e, PageFilter.response(request));
            return Optional.empty();
        }
    }

    private Optional<String> describe(Actor actor, Form form) {
        typed = profile(form);
        accounts.describe(actor, profile(form));
        return done("describe");
    }

    private Optional<String> changePassword(Actor actor, Form form) {
        if (!isPassword(actor, form, "current")) {
            return Optional.empty();
        }
        sessions.begin(accounts.changePassword(actor, form.text("password")), request);
        return done("password");
    }

    private Optional<String> createToken(Actor actor, Form form) {
        tokenName = form.text("tokenName");
        newToken = accessTokens.create(actor, tokenName);
        failed = "";
        tokenName = "";
        return Optional.empty();
    }

    private Optional<String> revoke(Actor actor, Form form) {
        String id = form.text("token");
        if (!id.matches("[0-9]{1,18}")) {
            throw new NoSuchPage();
        }
        accessTokens.revoke(actor, Long.parseLong(id));
        return done("revoke");
    }

    private Optional<String> delete(Actor actor, Form form) {
        if (!isPassword(actor, form, "leaving")) {
            return Optional.empty();
        }
        accounts.delete(actor);
        sessions.end(request);
        return Optional.of("/login?deleted=1");
    }

    private boolean isPassword(Actor actor, Form form, String field) {
        if (signIn.isPassword(actor, form.text(field), sessions.place(request))) {
            return true;
        }
        problems = List.of(new Problem(field, Words.sentence("account.wrongPassword")));
        return false;
    }

    private static Optional<String> done(String what) {
        return Optional.of("/account?done=" + what);
    }

    private static Profile profile(Form form) {
        return new Profile(form.text("nameShown"), RegistrationForm.orNull(form.text("agencyType")),
                RegistrationForm.orNull(form.text("note")));
    }

    /** The account. */
    public AccountView getAccount() {
        return account;
    }

    /** What may be done with it, in words. */
    public List<String> getRoles() {
        return account.roles().stream().sorted().map(Labels::of).toList();
    }

    /** What stands in the form about oneself. */
    public Profile getProfile() {
        return profile;
    }

    /** The tokens, the newest first. */
    public List<TokenView> getTokens() {
        return tokens;
    }

    /** A token that was just made, shown this once; empty for none. */
    public String getNewToken() {
        return newToken;
    }

    /** The name that was typed for a token. */
    public String getTokenName() {
        return tokenName;
    }

    /** What is wrong. */
    public List<Problem> getProblems() {
        return problems;
    }

    /** What is wrong with one of the forms. */
    public List<Problem> problemsOf(String form) {
        return form.equals(failed) ? problems : List.of();
    }

    /** Whether what is wrong stands in a form that asks for a password. */
    public boolean isPasswordAsked() {
        return List.of("password", "delete").contains(failed);
    }

    /** What was just done; empty for nothing, and once a form of the page has been sent again. */
    public String getDone() {
        if (!problems.isEmpty() || !newToken.isEmpty()) {
            return "";
        }
        String done = Objects.requireNonNullElse(request.getParameter("done"), "");
        return List.of("describe", "password", "revoke").contains(done) ? done : "";
    }

    /** The day of a moment. */
    public LocalDate day(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDate();
    }
}
