package org.shienhiroba.web.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.web.security.SignInFailure;

/**
 * Leads each address to its page and turns whatever goes wrong on the way into a page that says so. The one place where
 * pages catch broadly. Everything that is not a page goes by untouched.
 */
@WebFilter("/*")
public class PageFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String PARTS = PageFilter.class.getName() + ".parts";
    private static final String ADDRESS = PageFilter.class.getName() + ".address";
    private static final String RESPONSE = PageFilter.class.getName() + ".response";
    private static final String CARRIED = PageFilter.class.getName() + ".carried";

    @Inject
    private transient Assets assets;

    @Inject
    private transient Pages pages;

    /** The id or code in the address of a page, the first where it has several; empty for a page without one. */
    public static String subject(HttpServletRequest request) {
        return part(request, 0);
    }

    /**
     * One of the ids or codes in the address of a page: in {@code /cases/12/revisions/3} part 0 is 12 and part 1 is 3.
     *
     * @param index from 0
     * @return empty where the address has fewer
     */
    public static String part(HttpServletRequest request, int index) {
        return request.getAttribute(PARTS) instanceof List<?> parts && index < parts.size()
                ? String.valueOf(parts.get(index))
                : "";
    }

    /** The public path of a page, such as {@code /search}; empty on an error page. */
    public static String address(HttpServletRequest request) {
        return Objects.toString(request.getAttribute(ADDRESS), "");
    }

    /**
     * What somebody had written into the form of this page when the sign-in ended. The page shows it again as it is, not
     * saved, so that sending it once more is all there is to do.
     */
    public static Optional<Form> carried(HttpServletRequest request) {
        return request.getAttribute(CARRIED) instanceof Form form ? Optional.of(form) : Optional.empty();
    }

    /** The answer to a request for a page, for a bean that sets a status or a cookie before the view is shown. */
    public static HttpServletResponse response(HttpServletRequest request) {
        if (request.getAttribute(RESPONSE) instanceof HttpServletResponse response) {
            return response;
        }
        throw new IllegalStateException("not a page");
    }

    static void carry(HttpServletRequest request, Form form) {
        request.setAttribute(CARRIED, form);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Route route = Addresses.route(path(request));
        if (route instanceof Route.Elsewhere) {
            chain.doFilter(request, response);
            return;
        }
        if (!isReadable(request.getRequestURI()) || !isReadable(request.getQueryString())) {
            ErrorPages.show(request, response, Failure.of(400));
            return;
        }
        switch (route) {
            case Route.Page page -> answer(page, request, response, chain);
            case Route.Asset asset -> serve(asset, request, response);
            case Route.Moved moved -> move(moved.address(), request, response);
            default -> ErrorPages.show(request, response, Failure.of(404));
        }
    }

    private void answer(Route.Page page, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            request.setCharacterEncoding("UTF-8");
            request.setAttribute(PARTS, page.parts());
            request.setAttribute(ADDRESS, page.address());
            request.setAttribute(RESPONSE, response);
            SignInFailure.throwIfAny(request);
            pages.answer(page, request, response, chain);
        } catch (Form.Unreadable e) {
            fail(request, response, Failure.of(e.status()));
        } catch (IOException | ServletException | RuntimeException e) {
            fail(request, response, Failure.of(e));
        }
    }

    private static void fail(HttpServletRequest request, HttpServletResponse response, Failure failure)
            throws IOException, ServletException {
        request.removeAttribute(ADDRESS);
        request.removeAttribute(CARRIED);
        if (failure.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            // an outage passes: the page that says so keeps the form, to be sent again from there
            Pages.posted(request).ifPresent(form -> carry(request, form));
        }
        ErrorPages.show(request, response, failure);
    }

    /** A versioned address never changes its content, so browsers may keep it; an outdated one still leads to the file. */
    private void serve(Route.Asset asset, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        boolean current = asset.version().equals(assets.version());
        response.setHeader("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache");
        request.getRequestDispatcher(asset.file()).forward(request, response);
    }

    private static void move(String address, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location",
                request.getQueryString() == null ? address : address + "?" + request.getQueryString());
    }

    private static boolean isReadable(@Nullable String raw) {
        return raw == null || WellFormed.isWellFormed(raw);
    }

    private static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }
}
