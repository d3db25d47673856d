package org.shienhiroba.web.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Leads each address to its page and turns whatever goes wrong on the way into a page that says so. The one place where
 * pages catch broadly. Everything that is not a page goes by untouched.
 */
@WebFilter("/*")
public class PageFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final String SUBJECT = PageFilter.class.getName() + ".subject";
    private static final String ADDRESS = PageFilter.class.getName() + ".address";

    @Inject
    private transient Assets assets;

    /** The id or code in the address of a page; empty for a page without one. */
    public static String subject(HttpServletRequest request) {
        return Objects.toString(request.getAttribute(SUBJECT), "");
    }

    /** The public path of a page, such as {@code /search}; empty on an error page. */
    public static String address(HttpServletRequest request) {
        return Objects.toString(request.getAttribute(ADDRESS), "");
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
            case Route.Page page -> show(page, request, response);
            case Route.Asset asset -> serve(asset, request, response);
            case Route.Moved moved -> move(moved.address(), request, response);
            default -> ErrorPages.show(request, response, Failure.of(404));
        }
    }

    private static void show(Route.Page page, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD");
            ErrorPages.show(request, response, Failure.of(405));
            return;
        }
        try {
            request.setCharacterEncoding("UTF-8");
            request.setAttribute(SUBJECT, page.subject());
            request.setAttribute(ADDRESS, page.address());
            response.setHeader("Cache-Control", "no-cache");
            request.getRequestDispatcher(page.view()).forward(PlainRequest.of(request), new KeptHeaders(response));
        } catch (IOException | ServletException | RuntimeException e) {
            request.removeAttribute(ADDRESS);
            ErrorPages.show(request, response, Failure.of(e));
        }
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
