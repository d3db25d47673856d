package org.shienhiroba.web.pages.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.shienhiroba.content.account.Accounts;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.web.http.Form;
import org.shienhiroba.web.http.PageFilter;
import org.shienhiroba.web.http.Posted;
import org.shienhiroba.web.security.ClientAddress;

/** 利用の申込み: an administrator answers it. */
@Named
@RequestScoped
public class ApplyPage implements Posted {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Accounts accounts;

    @Inject
    private ClientAddress clientAddress;

    private RegistrationForm typed = RegistrationForm.empty();
    private List<Problem> problems = List.of();

    @Override
    public Optional<String> post(Form form) {
        typed = RegistrationForm.of(form);
        try {
            accounts.apply(typed.registration(form.text("password")), clientAddress.of(request));
            return Optional.of("/apply?done=1");
        } catch (Refusal e) {
            problems = Refusals.shown(e, PageFilter.response(request));
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

    /** Whether the application has arrived. */
    public boolean isDone() {
        return request.getParameter("done") != null;
    }
}
