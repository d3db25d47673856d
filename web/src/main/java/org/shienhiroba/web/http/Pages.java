package org.shienhiroba.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.literal.NamedLiteral;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shienhiroba.content.account.Actor;
import org.shienhiroba.web.http.Form.Unreadable;
import org.shienhiroba.web.http.Origin.Source;
import org.shienhiroba.web.http.PageAddress.Kind;
import org.shienhiroba.web.security.SignedIn;

/**
 * Shows a page, or gives a form to its bean, after looking at who asks and where the form comes from. A form that comes
 * without a valid session or token is not acted on, but what is written in it is never lost: the reader signs in, or sees
 * the page again, with every field as it was ({@link PageFilter#carried}).
 */
@ApplicationScoped
class Pages {
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String FORM_TYPE = "application/x-www-form-urlencoded";
    private static final String FILES_TYPE = "multipart/form-data";
    private static final String FORM = Pages.class.getName() + ".form";
    private static final String LOGIN_BEAN = "loginPage";
    private static final String LOGIN_VIEW = "/login.xhtml";

    @Inject
    private SignedIn signedIn;

    @Inject
    private Origin origin;

    @Inject
    @Any
    private Instance<Posted> forms;

    void answer(Route.Page page, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException, Unreadable {
        response.setHeader("Cache-Control",
                page.access().needsAccount() || signedIn.isPresent() ? "no-store" : "no-cache");
        boolean reading = READING.contains(request.getMethod());
        if (page.kind() == Kind.SERVLET) {
            pass(page, request, response, chain);
        } else if (reading && page.kind() == Kind.PAGE) {
            read(page, request, response);
        } else if (request.getMethod().equals("POST") && form(page.bean()).isPresent()) {
            take(page, request, response);
        } else {
            response.setHeader("Allow", allowed(page));
            ErrorPages.show(request, response, Failure.of(405));
        }
    }

    private void read(Route.Page page, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (isLetIn(page, request, response)) {
            signedIn.extend();
            show(page.view(), request, response);
        }
    }

    private void take(Route.Page page, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException, Unreadable {
        Source source = origin.of(request);
        if (source == Source.FOREIGN) {
            ErrorPages.show(request, response, Failure.of(403));
            return;
        }
        Optional<Actor> actor = signedIn.actor();
        Form form = form(page.bean()).orElseThrow() instanceof TakesFile taker && bringsFiles(request)
                ? readWithFiles(page, taker, actor, request)
                : read(request);
        try {
            take(page, form, source, actor, request, response);
        } finally {
            form.forgetFiles();
        }
    }

    private void take(Route.Page page, Form form, Source source, Optional<Actor> actor, HttpServletRequest request,
            HttpServletResponse response) throws IOException, ServletException {
        if (actor.isEmpty() && page.access().needsAccount()) {
            signInFirst(page, form, request, response);
        } else if (actor.isPresent() && !page.access().allows(actor.get())) {
            refuse(403, request, response);
        } else if (actor.isPresent() && !carriesToken(form, request)) {
            showAgain(page, form, source, request, response);
        } else {
            signedIn.extend();
            give(page, form, request, response);
        }
    }

    private void give(Route.Page page, Form form, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Posted bean = form(page.bean()).orElseThrow();
        Optional<String> next = bean.post(form);
        if (FetchAnswer.isAsked(request)) {
            FetchAnswer.taken(response, next, bean.told());
        } else if (next.isPresent()) {
            redirect(response, next.get());
        } else {
            show(page.view(), request, response);
        }
    }

    /** The sign-in of the form's writer has ended: the page to sign in carries the form, under the form's own address. */
    private void signInFirst(Route.Page page, Form form, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (FetchAnswer.isAsked(request)) {
            refuse(401, request, response);
            return;
        }
        PageFilter.carry(request, form.written());
        boolean tries = form.has(Form.SIGN_IN_NAME);
        if (tries && form(LOGIN_BEAN).orElseThrow().post(form).isPresent()) {
            response.setHeader("Cache-Control", "no-store");
            if (signedIn.actor().filter(page.access()::allows).isPresent()) {
                show(page.view(), request, response);
            } else {
                refuse(403, request, response);
            }
            return;
        }
        show(LOGIN_VIEW, request, response);
    }

    /**
     * The token is not this session's: after another sign-in in between, or from somebody who is up to something. Nothing
     * is done; where the browser vouches for our own page, its writer sees everything again and may send it again.
     */
    private static void showAgain(Route.Page page, Form form, Source source, HttpServletRequest request,
            HttpServletResponse response) throws IOException, ServletException {
        if (source != Source.OURS || page.kind() != Kind.PAGE || FetchAnswer.isAsked(request)) {
            refuse(403, request, response);
            return;
        }
        PageFilter.carry(request, form.written());
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        show(page.view(), request, response);
    }

    private void pass(Route.Page page, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READING.contains(request.getMethod())) {
            if (isLetIn(page, request, response)) {
                chain.doFilter(request, response);
            }
        } else if (origin.of(request) == Source.FOREIGN
                || (signedIn.isPresent() && !signedIn.isOwnToken(headerToken(request)))) {
            refuse(403, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Whether the reader may come here; who may not is sent elsewhere or told so. */
    private boolean isLetIn(Route.Page page, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!page.access().needsAccount()) {
            return true;
        }
        Optional<Actor> actor = signedIn.actor();
        if (actor.isEmpty()) {
            String query = request.getQueryString();
            redirect(response, "/login?next=" + URLEncoder.encode(
                    query == null ? page.address() : page.address() + "?" + query, StandardCharsets.UTF_8));
            return false;
        }
        if (!page.access().allows(actor.get())) {
            refuse(403, request, response);
            return false;
        }
        return true;
    }

    private boolean carriesToken(Form form, HttpServletRequest request) {
        return signedIn.isOwnToken(form.has(Form.CSRF) ? form.text(Form.CSRF) : headerToken(request));
    }

    private static String headerToken(HttpServletRequest request) {
        String token = request.getHeader("X-CSRF");
        return token == null ? "" : token;
    }

    /**
     * The form of a request that has failed, for sending it again; empty where there is none. What is in it is read before
     * anything is asked of the database, or after that has failed.
     */
    static Optional<Form> posted(HttpServletRequest request) throws IOException {
        if (!request.getMethod().equals("POST")) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(request).withoutPasswords());
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    private static Form read(HttpServletRequest request) throws IOException, Unreadable {
        if (request.getAttribute(FORM) instanceof Form read) {
            return read;
        }
        String type = request.getContentType();
        if (request.getContentLengthLong() != 0 && (type == null || !type.startsWith(FORM_TYPE))) {
            throw new Unreadable(415);
        }
        Form form = Form.read(request.getInputStream());
        request.setAttribute(FORM, form);
        return form;
    }

    private static boolean bringsFiles(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(FILES_TYPE);
    }

    /** Files are taken only from who may use the page: nobody else fills the disk. */
    private static Form readWithFiles(Route.Page page, TakesFile taker, Optional<Actor> actor,
            HttpServletRequest request) throws IOException, Unreadable {
        if (actor.filter(page.access()::allows).isEmpty()) {
            return Form.of(Map.of());
        }
        Form form = Form.readWithFiles(request, taker.mostBytes());
        request.setAttribute(FORM, form);
        return form;
    }

    private Optional<Posted> form(String bean) {
        Instance<Posted> found = forms.select(NamedLiteral.of(bean));
        return found.isResolvable() ? Optional.of(found.get()) : Optional.empty();
    }

    private String allowed(Route.Page page) {
        return switch (page.kind()) {
            case ACTION -> "POST";
            default -> form(page.bean()).isPresent() ? "GET, HEAD, POST" : "GET, HEAD";
        };
    }

    private static void redirect(HttpServletResponse response, String next) {
        if (!OwnPath.isOwn(next)) {
            throw new IllegalStateException("a page leads out of the portal");
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", next);
    }

    private static void refuse(int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        ErrorPages.show(request, response, Failure.of(status));
    }

    private static void show(String view, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.getRequestDispatcher(view).forward(PlainRequest.of(request), new KeptHeaders(response));
    }
}
