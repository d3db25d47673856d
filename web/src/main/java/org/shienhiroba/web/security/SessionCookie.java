package org.shienhiroba.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.shienhiroba.content.platform.Settings;

/** The cookie of a session: no script reads it, no other site sends it along, and by https only where readers use that. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    private Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        SessionCookieConfig cookie = start.getServletContext().getSessionCookieConfig();
        cookie.setName("hiroba");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.isSecure());
        cookie.setAttribute("SameSite", "Lax");
    }
}
