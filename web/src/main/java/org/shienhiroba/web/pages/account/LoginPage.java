package org.shienhiroba.web.pages.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.web.http.Form;
import org.shienhiroba.web.http.OwnPath;
import org.shienhiroba.web.http.PageFilter;
import org.shienhiroba.web.http.Posted;
import org.shienhiroba.web.pages.template.Words;
import org.shienhiroba.web.security.Sessions;

/**
 * ログイン. Also stands in for any page whose form came without a valid session: then it carries that form in hidden fields
 * under the form's own address.
 */
@Named
@RequestScoped
public class LoginPage implements Posted {
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Sessions sessions;

    private String loginName = "";
    private List<Problem> problems = List.of();

    /**
     * A field that is carried along.
     *
     * @param name  its name
     * @param value its value, as it was typed
     */
    public record Field(String name, String value) {}

    @Override
    public Optional<String> post(Form form) {
        loginName = form.text(Form.SIGN_IN_NAME);
        try {
            if (sessions.begin(loginName, form.text(Form.SIGN_IN_PASSWORD), request, PageFilter.response(request))) {
                return Optional.of(next());
            }
            problems = List.of(new Problem("signin-name", Words.sentence("login.wrong")));
        } catch (Refusal e) {
            if (e.kind() != Refusal.Kind.TOO_OFTEN) {
                throw e;
            }
            problems = e.problems();
            PageFilter.response(request).setStatus(TOO_MANY_REQUESTS);
            PageFilter.response(request).setIntHeader("Retry-After", e.retrySeconds());
        }
        return Optional.empty();
    }

    /** The name as it was typed. */
    public String getLoginName() {
        return loginName;
    }

    /** What is wrong; the same sentence for an unknown name and a wrong password. */
    public List<Problem> getProblems() {
        return problems;
    }

    /** The form that waits behind this page, field by field; empty for none. */
    public List<Field> getCarried() {
        return PageFilter.carried(request).stream().flatMap(form -> form.all().entrySet().stream())
                .flatMap(field -> field.getValue().stream().map(value -> new Field(field.getKey(), value))).toList();
    }

    /** Why the reader is here: carried, expired, page, made, reset; empty for no special reason. */
    public String getReason() {
        if (PageFilter.carried(request).isPresent()) {
            return "carried";
        }
        if (request.getParameter("next") != null) {
            return Sessions.isExpired(request) ? "expired" : "page";
        }
        return Stream.of("made", "reset", "deleted").filter(reason -> request.getParameter(reason) != null).findFirst()
                .orElse("");
    }

    /** Where to go on: only to a page of the portal, whatever the address says. */
    private String next() {
        String next = request.getParameter("next");
        return next != null && OwnPath.isOwn(next) ? next : "/";
    }
}
