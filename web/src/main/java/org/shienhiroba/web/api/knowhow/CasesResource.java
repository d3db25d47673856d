package org.shienhiroba.web.api.knowhow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.account.Actor;
import org.shienhiroba.content.knowhow.CaseHistory;
import org.shienhiroba.content.knowhow.CaseView;
import org.shienhiroba.content.knowhow.KnowhowDesk;
import org.shienhiroba.content.knowhow.RevisionOutcome;
import org.shienhiroba.content.knowhow.RevisionView;
import org.shienhiroba.content.knowhow.WorkView;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.content.platform.Refusal.Kind;
import org.shienhiroba.web.api.Answers;
import org.shienhiroba.web.api.Ids;
import org.shienhiroba.web.api.exchange.PrivateAnswers;
import org.shienhiroba.web.security.SignedIn;

/**
 * Cases, one by one, for reading: what everybody reads, and what author and editors read. Finding them is
 * {@link org.shienhiroba.web.api.finding.CaseSearchResource}'s.
 */
@Path("cases")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CasesResource {

    @Inject
    private KnowhowDesk knowhow;

    @Inject
    private CaseHistory history;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Answers answers;

    @Inject
    private PrivateAnswers privateAnswers;

    @Inject
    private WorkAnswers workAnswers;

    /**
     * One submitted text, without its words.
     *
     * @param number      counted from 1 within the case
     * @param submittedAt when it was submitted
     * @param outcome     what came of it
     * @param decidedAt   when; null while it waits
     */
    @JsonbPropertyOrder({"number", "submittedAt", "outcome", "decidedAt"})
    public record RevisionLine(int number, Instant submittedAt, RevisionOutcome outcome, @Nullable Instant decidedAt) {
        static RevisionLine of(RevisionView view) {
            return new RevisionLine(view.number(), view.submittedAt(), view.outcome(), view.decidedAt());
        }
    }

    /**
     * One submitted text.
     *
     * @param number counted from 1 within the case
     * @param text   what was submitted
     */
    @JsonbPropertyOrder({"number", "text"})
    public record Revision(int number, WrittenText text) {}

    /**
     * One whole case: to its author the text they work on, to editors what was submitted, to everybody else what is
     * public. An unknown number, a case that never was public and what is no number at all answer alike.
     */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id, @Context HttpHeaders request) {
        long number = WorkAnswers.number(id);
        Optional<WorkView> unpublished = signedIn.actor().flatMap(actor -> history.unpublished(actor, number));
        if (unpublished.isPresent()) {
            return workAnswers.read(request, unpublished.get());
        }
        CaseView found = knowhow.published(number).orElseThrow(
                () -> knowhow.isGone(number) ? new Refusal(Kind.GONE, List.of()) : Refusal.unknown());
        return Response.fromResponse(answers.of(request, found.version(), WholeCase.of(found)))
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION).build();
    }

    /** The submitted texts of a case, the oldest first, for its author and for editors. */
    @GET
    @Path("{id}/revisions")
    public Response revisions(@PathParam("id") String id, @Context HttpHeaders request) {
        Actor actor = signedIn.required();
        return privateAnswers.of(request, history.revisions(actor, WorkAnswers.number(id)).stream()
                .map(RevisionLine::of).toList());
    }

    /** One submitted text, for the author of the case and for editors. */
    @GET
    @Path("{id}/revisions/{n}")
    public Response revision(@PathParam("id") String id, @PathParam("n") String number,
            @Context HttpHeaders request) {
        Actor actor = signedIn.required();
        int counted = Ids.read(number).filter(one -> one <= Integer.MAX_VALUE).orElseThrow(Refusal::unknown).intValue();
        return privateAnswers.of(request,
                new Revision(counted, workAnswers.text(history.revision(actor, WorkAnswers.number(id), counted))));
    }
}
