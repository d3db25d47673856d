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

/** パスワードの再設定: who holds the link of an administrator sets a new password, once. */
@Named
@RequestScoped
public class ResetPage implements Posted {
    private static final int GONE = 410;

    @Inject
    private HttpServletRequest request;

    @Inject
    private AccountLinks links;

    @Inject
    private ClientAddress clientAddress;

    private List<Problem> problems = List.of();
    private boolean open;

    /** Looks whether the link still works. */
    public void load() {
        open = links.isReset(token());
        if (!open) {
            PageFilter.response(request).setStatus(GONE);
        }
    }

    @Override
    public Optional<String> post(Form form) {
        try {
            links.setPassword(token(), form.text("password"), clientAddress.of(request));
            return Optional.of("/login?reset=1");
        } catch (Refusal e) {
            problems = e.kind() == Refusal.Kind.GONE ? List.of() : Refusals.shown(e, PageFilter.response(request));
            return Optional.empty();
        }
    }

    /** What is wrong with the new password. */
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
