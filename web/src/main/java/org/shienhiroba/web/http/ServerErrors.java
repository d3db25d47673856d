package org.shienhiroba.web.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where the server itself sends what went wrong (web.xml): a page for people, a problem document for programs. */
@WebServlet(ServerErrors.ADDRESS)
public class ServerErrors extends HttpServlet {
    private static final long serialVersionUID = 1L;
    static final String ADDRESS = "/-/error";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Failure failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                ? Failure.of(thrown)
                : Failure.in(request);
        if (isForProgram(request)) {
            response.setStatus(failure.status());
            response.setContentType("application/problem+json;charset=UTF-8");
            response.getWriter().printf("{\"type\":\"about:blank\",\"status\":%d}", failure.status());
        } else {
            ErrorPages.show(request, response, failure);
        }
    }

    private static boolean isForProgram(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address
                && (address.equals("/api") || address.startsWith("/api/") || address.startsWith("/health"));
    }
}
