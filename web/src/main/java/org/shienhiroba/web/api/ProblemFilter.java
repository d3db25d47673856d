package org.shienhiroba.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.web.http.WellFormed;
import org.shienhiroba.web.security.ApiSignIn;
import org.shienhiroba.web.security.SignInFailure;

/**
 * Stands around REST for what {@link ProblemMapper} never sees: an address that is not text, which the server would read
 * leniently, and what the server refuses by itself, such as a header it cannot read.
 */
@WebFilter("/api/*")
public class ProblemFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Json json;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String query = request.getQueryString();
        if (!WellFormed.isWellFormed(request.getRequestURI()) || (query != null && !WellFormed.isWellFormed(query))) {
            refuse(response, "address", "parameter.encoding");
        } else if (!Collections.list(request.getHeaders("Accept")).stream().allMatch(AcceptHeader::isReadable)) {
            refuse(response, "Accept", "parameter.accept");
        } else if (SignInFailure.of(request).isPresent()) {
            Problem problem = Problem.of(SignInFailure.of(request).get());
            response.setIntHeader("Retry-After", Problem.RETRY_SECONDS);
            tell(response, problem);
        } else if (ApiSignIn.refusal(request).isPresent()) {
            refuse(response, ApiSignIn.refusal(request).get());
        } else {
            chain.doFilter(request, new Refusals(response));
        }
    }

    private void refuse(HttpServletResponse response, String field, String sentence) throws IOException {
        tell(response, Problem.badInput(List.of(new BadInput.Problem(field, Sentences.say(sentence)))));
    }

    /** Whoever names an account and cannot show that it is theirs gets nothing, not even what everybody may read. */
    private void refuse(HttpServletResponse response, ApiSignIn.Refused refused) throws IOException {
        if (refused.retrySeconds() > 0) {
            response.setIntHeader("Retry-After", refused.retrySeconds());
            tell(response, Problem.of(429));
        } else {
            response.setHeader("WWW-Authenticate", ApiSignIn.CHALLENGE);
            tell(response, Problem.of(401));
        }
    }

    private void tell(HttpServletResponse response, Problem problem) throws IOException {
        byte[] content = json.bytes(problem);
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** Turns the error page of the server into a problem. */
    private final class Refusals extends HttpServletResponseWrapper {
        Refusals(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status, @Nullable String message) throws IOException {
            sendError(status);
        }

        @Override
        public void sendError(int status) throws IOException {
            tell((HttpServletResponse) getResponse(), Problem.of(status));
        }
    }
}
