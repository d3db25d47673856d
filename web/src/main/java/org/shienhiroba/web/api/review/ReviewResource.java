package org.shienhiroba.web.api.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import org.shienhiroba.content.knowhow.CaseReview;
import org.shienhiroba.content.knowhow.Listed;
import org.shienhiroba.content.knowhow.QueuedCase;
import org.shienhiroba.content.knowhow.ReviewQueue;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.web.api.Sentences;
import org.shienhiroba.web.api.exchange.PageOfList;
import org.shienhiroba.web.api.exchange.PrivateAnswers;
import org.shienhiroba.web.security.SignedIn;

/** What waits for editors. */
@Path("review")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("EDITOR")
public class ReviewResource {
    private static final String QUEUE = "state";

    @Inject
    private CaseReview review;

    @Inject
    private SignedIn signedIn;

    @Inject
    private PrivateAnswers answers;

    /**
     * One page of a queue.
     *
     * @param total how many wait in all
     * @param page  from 1
     * @param size  hits a page
     * @param hits  those of this page, the oldest first
     */
    public record QueuePage(long total, int page, int size, List<QueuedCase> hits) {}

    /** A queue, by default that of the submitted texts, without the editor's own cases. */
    @GET
    public Response queue(@Context UriInfo address, @Context HttpHeaders request) {
        ReviewQueue queue = queue(address.getQueryParameters().getOrDefault(QUEUE, List.of()));
        PageOfList part = PageOfList.of(address);
        Listed<QueuedCase> waiting = review.queue(signedIn.required(), queue, part.page(), part.size());
        return answers.page(request, new QueuePage(waiting.total(), part.page(), part.size(), waiting.hits()),
                part.links("/api/review", QUEUE + "=" + queue, waiting.total()));
    }

    private static ReviewQueue queue(List<String> said) {
        List<String> names = said.stream().filter(name -> !name.isEmpty()).toList();
        if (names.isEmpty()) {
            return ReviewQueue.SUBMITTED;
        }
        return Arrays.stream(ReviewQueue.values()).filter(queue -> names.equals(List.of(queue.name()))).findFirst()
                .orElseThrow(() -> new BadInput(QUEUE, Sentences.say("review.state")));
    }
}
