package org.shienhiroba.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.web.security.ApiSignIn;
import org.shienhiroba.web.security.SignedIn;

/** The one place where REST turns a failure into an answer. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    @Inject
    private Json json;

    @Inject
    private SignedIn signedIn;

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException told && !isError(told.getResponse())) {
            return told.getResponse();
        }
        Problem problem = Problem.of(failure);
        if (problem.status() == 403 && !signedIn.isPresent()) {
            // nobody has said who they are: a name may open what is refused to a stranger
            return Response.status(401).entity(json.bytes(Problem.of(401))).type(Problem.MEDIA_TYPE)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .header(HttpHeaders.WWW_AUTHENTICATE, ApiSignIn.CHALLENGE).build();
        }
        // what the server says beside its status (Allow above all) is kept, its text is not
        ResponseBuilder answer = failure instanceof WebApplicationException told
                ? Response.fromResponse(told.getResponse())
                : Response.status(problem.status());
        int retry = failure instanceof Refusal refusal ? refusal.retrySeconds() : 0;
        if (problem.isPassing() || retry > 0) {
            answer.header(HttpHeaders.RETRY_AFTER, retry > 0 ? retry : Problem.RETRY_SECONDS);
        }
        return answer.status(problem.status()).entity(json.bytes(problem)).type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private static boolean isError(Response response) {
        Family family = response.getStatusInfo().getFamily();
        return family == Family.CLIENT_ERROR || family == Family.SERVER_ERROR;
    }
}
