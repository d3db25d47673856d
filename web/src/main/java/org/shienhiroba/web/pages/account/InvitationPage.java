package org.shienhiroba.web.pages.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.shienhiroba.content.account.AccountLinks;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.web.http.Form;
import org.shienhiroba.web.http.PageFilter;
import org.shienhiroba.web.http.Posted;
import org.shienhiroba.web.security.ClientAddress;

/** 招待: who holds the link chooses name and password, once. */
@Named
@RequestScoped
public class InvitationPage implements Posted {
    private static final int GONE = 410;

    @Inject
    private HttpServletRequest request;

    @Inject
    private AccountLinks links;

    @Inject
    private ClientAddress clientAddress;

    private RegistrationForm typed = RegistrationForm.empty();
    private List<Problem> problems = List.of();
    private boolean open;

    /** Looks whether the link still works. */
    public void load() {
        open = links.isInvitation(token());
        if (!open) {
            PageFilter.response(request).setStatus(GONE);
        }
    }

    @Override
    public Optional<String> post(Form form) {
        typed = RegistrationForm.of(form);
        try {
            links.accept(token(), typed.registration(form.text("password")), clientAddress.of(request));
            return Optional.of("/login?made=1");
        } catch (Refusal e) {
            problems = e.kind() == Refusal.Kind.GONE ? List.of() : Refusals.shown(e, PageFilter.response(request));
            return Optional.empty();
        }
    }

    /** What was typed. */
    public RegistrationForm getTyped() {
        return typed;
    }

    /** What is wrong with it. */
    public List<Problem> getProblems() {
        return problems;
    }

    /** Whether the link still works. */
    public boolean isOpen() {
        return open;
    }

    private String token() {
        return Objects.requireNonNullElse(request.getParameter("token"), "");
    }
}
