package org.shienhiroba.web.pages.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.shienhiroba.web.http.Form;
import org.shienhiroba.web.http.Posted;
import org.shienhiroba.web.security.Sessions;

/** ログアウト: a button of the menu, no view of its own. */
@Named
@RequestScoped
public class LogoutPage implements Posted {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Sessions sessions;

    @Override
    public Optional<String> post(Form form) {
        sessions.end(request);
        return Optional.of("/");
    }
}
