package org.shienhiroba.web.api.knowhow;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.account.Actor;
import org.shienhiroba.content.knowhow.CaseDraft;
import org.shienhiroba.content.knowhow.CaseWriting;
import org.shienhiroba.content.knowhow.Listed;
import org.shienhiroba.content.knowhow.MyCase;
import org.shienhiroba.content.knowhow.WorkView;
import org.shienhiroba.web.api.exchange.BodyFields;
import org.shienhiroba.web.api.exchange.JsonBody;
import org.shienhiroba.web.api.exchange.PageOfList;
import org.shienhiroba.web.api.exchange.Preconditions;
import org.shienhiroba.web.api.exchange.PrivateAnswers;
import org.shienhiroba.web.http.SiteAddress;
import org.shienhiroba.web.security.SignedIn;

/** What authors do with their own cases. Somebody else's case answers like an unknown number. */
@Path("cases")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("PRACTITIONER")
public class OwnCasesResource {

    @Inject
    private CaseWriting writing;

    @Inject
    private SignedIn signedIn;

    @Inject
    private WorkAnswers answers;

    @Inject
    private PrivateAnswers lists;

    @Inject
    private SiteAddress site;

    /**
     * One page of the author's own cases.
     *
     * @param total how many there are in all
     * @param page  from 1
     * @param size  hits a page
     * @param hits  those of this page, the last changed first
     */
    public record OwnPage(long total, int page, int size, List<OwnCase> hits) {}

    private record Save(int version, CaseDraft draft) {}

    private record Submission(@Nullable Integer version, @Nullable String answer) {}

    /** Begins a case. The same request sent again with its key begins no second one. */
    @POST
    public Response begin(@Context HttpHeaders request, @Context HttpServletRequest address, InputStream body) {
        CaseDraft draft = DraftReader.read(JsonBody.required(request, body));
        WorkView begun = writing.create(actor(), draft, false, Preconditions.key(request));
        return answers.changed(Status.CREATED, begun)
                .header(HttpHeaders.LOCATION, site.of(address).orElse("") + "/api/cases/" + begun.id()).build();
    }

    /** The author's own cases in every state. */
    @GET
    @Path("mine")
    public Response mine(@Context UriInfo address, @Context HttpHeaders request) {
        PageOfList part = PageOfList.of(address);
        Listed<MyCase> mine = writing.mine(actor(), part.page(), part.size());
        return lists.page(request,
                new OwnPage(mine.total(), part.page(), part.size(), mine.hits().stream().map(OwnCase::of).toList()),
                part.links("/api/cases/mine", "", mine.total()));
    }

    /** Replaces the text with the one sent; a public case keeps its public text until the new one is published. */
    @PUT
    @Path("{id}")
    public Response save(@PathParam("id") String id, @Context HttpHeaders request, InputStream body) {
        Actor author = actor();
        long number = WorkAnswers.number(id);
        Save sent = WorkAnswers.read(() -> new Save(Preconditions.version(request),
                DraftReader.read(JsonBody.required(request, body))), () -> writing.work(author, number));
        return answers.changed(writing.save(author, number, sent.version(), sent.draft(), false));
    }

    /** Throws away a text that no editor has had, or the new text of a public case. */
    @DELETE
    @Path("{id}")
    public Response discard(@PathParam("id") String id) {
        writing.discard(actor(), WorkAnswers.number(id));
        return lists.done();
    }

    /** Gives the text to the editors, with an answer to what they said. */
    @POST
    @Path("{id}/submit")
    public Response submit(@PathParam("id") String id, @Context HttpHeaders request, InputStream body) {
        Actor author = actor();
        long number = WorkAnswers.number(id);
        Submission sent = WorkAnswers.read(() -> submission(request, body), () -> writing.work(author, number));
        return answers.complete(
                () -> writing.submit(author, number, sent.version(), sent.answer(), Preconditions.key(request)),
                () -> writing.work(author, number));
    }

    /** Takes a submitted text back, to go on writing. */
    @POST
    @Path("{id}/take-back")
    public Response takeBack(@PathParam("id") String id) {
        return answers.changed(writing.takeBack(actor(), WorkAnswers.number(id)));
    }

    /** Takes the case from the public, and from the editors' queue. */
    @POST
    @Path("{id}/withdraw")
    public Response withdraw(@PathParam("id") String id, @Context HttpHeaders request) {
        return answers.changed(writing.withdraw(actor(), WorkAnswers.number(id), Preconditions.key(request)));
    }

    private static Submission submission(HttpHeaders request, InputStream body) {
        BodyFields fields = JsonBody.optional(request, body);
        fields.only(List.of("answer"));
        String answer = fields.text("answer");
        fields.done();
        return new Submission(Preconditions.versionIfNamed(request), answer);
    }

    private Actor actor() {
        return signedIn.required();
    }
}
