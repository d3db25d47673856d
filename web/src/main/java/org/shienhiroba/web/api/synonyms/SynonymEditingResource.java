package org.shienhiroba.web.api.synonyms;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.account.Accounts;
import org.shienhiroba.content.account.Actor;
import org.shienhiroba.content.synonyms.Dictionary;
import org.shienhiroba.content.synonyms.SuggestionView;
import org.shienhiroba.content.synonyms.SynonymEditing;
import org.shienhiroba.content.synonyms.SynonymPreviews;
import org.shienhiroba.content.synonyms.SynonymRevisionView;
import org.shienhiroba.content.synonyms.SynonymSuggestions;
import org.shienhiroba.content.synonyms.SynonymView;
import org.shienhiroba.content.synonyms.Synonyms;
import org.shienhiroba.web.api.exchange.BodyFields;
import org.shienhiroba.web.api.exchange.JsonBody;
import org.shienhiroba.web.api.exchange.PageOfList;
import org.shienhiroba.web.api.exchange.Preconditions;
import org.shienhiroba.web.api.exchange.PrivateAnswers;
import org.shienhiroba.web.api.knowhow.WorkAnswers;
import org.shienhiroba.web.api.synonyms.SynonymsResource.SynonymList;
import org.shienhiroba.web.http.SiteAddress;
import org.shienhiroba.web.security.SignedIn;

/** What editors do with the 言い換え辞書: try, change, go back, decide on suggestions. */
@Path("synonyms")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("EDITOR")
public class SynonymEditingResource {
    private static final String REASON = "reason";

    @Inject
    private SynonymEditing editing;

    @Inject
    private SynonymPreviews previews;

    @Inject
    private SynonymSuggestions suggestions;

    @Inject
    private Synonyms synonyms;

    @Inject
    private Accounts accounts;

    @Inject
    private SignedIn signedIn;

    @Inject
    private PrivateAnswers answers;

    @Inject
    private SiteAddress site;

    /**
     * One page of the suggestions that wait.
     *
     * @param total how many there are in all
     * @param page  from 1
     * @param size  hits a page
     * @param hits  those of this page, the oldest first
     */
    public record SuggestionPage(long total, int page, int size, List<SuggestionView> hits) {}

    private record Save(int version, SynonymReader.Sent sent) {}

    private record Known(@Nullable Integer version) {}

    private record Restore(@Nullable Integer version, int number) {}

    /** Replaces the whole dictionary, or nothing of it. */
    @PUT
    public Response replace(@Context HttpHeaders request, InputStream body) {
        int version = Preconditions.version(request);
        editing.replace(actor(), version, SynonymReader.groups(JsonBody.required(request, body)));
        Dictionary now = synonyms.with("");
        return answers.changed(Status.OK, now.version(), SynonymList.of(now)).build();
    }

    /** Adds a group. The same request sent again with its key adds no second one. */
    @POST
    public Response add(@Context HttpHeaders request, @Context HttpServletRequest address, InputStream body) {
        SynonymReader.Sent sent = SynonymReader.group(JsonBody.required(request, body));
        SynonymView added = editing.add(actor(), sent.content(), sent.suggestion(), Preconditions.key(request));
        return answers.changed(Status.CREATED, added.version(), SynonymLine.of(added))
                .header(HttpHeaders.LOCATION, site.of(address).orElse("") + "/api/synonyms/" + added.id()).build();
    }

    /** Says what a group would give, without saving it. */
    @POST
    @Path("preview")
    public Response preview(@Context HttpHeaders request, InputStream body) {
        SynonymReader.Sent sent = SynonymReader.group(JsonBody.required(request, body));
        return answers.said(previews.of(actor(), sent.id(), sent.content()));
    }

    /** Changes a group. */
    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") String id, @Context HttpHeaders request, InputStream body) {
        Actor editor = actor();
        long number = WorkAnswers.number(id);
        Save save = WorkAnswers.read(() -> new Save(Preconditions.version(request),
                SynonymReader.group(JsonBody.required(request, body))), () -> editing.look(editor, number));
        SynonymView changed = editing.change(editor, number, save.version(), save.sent().content(),
                save.sent().suggestion());
        return answers.changed(Status.OK, changed.version(), SynonymLine.of(changed)).build();
    }

    /** Takes a group out of the dictionary. */
    @DELETE
    @Path("{id}")
    public Response remove(@PathParam("id") String id, @Context HttpHeaders request) {
        Actor editor = actor();
        long number = WorkAnswers.number(id);
        Known known = WorkAnswers.read(() -> new Known(Preconditions.versionIfNamed(request)),
                () -> editing.look(editor, number));
        editing.remove(editor, number, known.version());
        return answers.done();
    }

    /** What a group was after each of its changes, the newest first. */
    @GET
    @Path("{id}/history")
    public Response history(@PathParam("id") String id, @Context HttpHeaders request) {
        List<SynonymRevisionView> history = editing.look(actor(), WorkAnswers.number(id)).history();
        Map<Long, String> names = accounts
                .names(history.stream().map(SynonymRevisionView::by).filter(Objects::nonNull).toList());
        return answers.of(request, history.stream().map(one -> SynonymHistoryLine.of(one, names)).toList());
    }

    /** Goes back to an earlier text of a group, also of one that was taken out. */
    @POST
    @Path("{id}/history/{n}/restore")
    public Response restore(@PathParam("id") String id, @PathParam("n") String n, @Context HttpHeaders request) {
        Actor editor = actor();
        long number = WorkAnswers.number(id);
        Restore asked = WorkAnswers.read(
                () -> new Restore(Preconditions.versionIfNamed(request), revision(n)),
                () -> editing.look(editor, number));
        SynonymView restored = editing.restore(editor, number, asked.number(), asked.version());
        return answers.changed(Status.OK, restored.version(), SynonymLine.of(restored)).build();
    }

    /** The suggestions that wait. */
    @GET
    @Path("suggestions")
    public Response suggestions(@Context UriInfo address, @Context HttpHeaders request) {
        PageOfList part = PageOfList.of(address);
        Actor editor = actor();
        long total = suggestions.count(editor);
        return answers.page(request,
                new SuggestionPage(total, part.page(), part.size(),
                        suggestions.list(editor, true, part.page(), part.size())),
                part.links("/api/synonyms/suggestions", "", total));
    }

    /** Decides against a suggestion, with a reason. */
    @POST
    @Path("suggestions/{id}/decline")
    public Response decline(@PathParam("id") String id, @Context HttpHeaders request, InputStream body) {
        Actor editor = actor();
        long number = WorkAnswers.number(id);
        String reason = WorkAnswers.read(() -> reason(JsonBody.required(request, body)),
                () -> suggestions.look(editor, number));
        suggestions.decline(editor, number, reason);
        return answers.done();
    }

    private static String reason(BodyFields fields) {
        fields.only(List.of(REASON));
        String reason = fields.text(REASON);
        fields.done();
        return Objects.requireNonNullElse(reason, "");
    }

    private static int revision(String n) {
        if (!n.matches("[1-9][0-9]{0,8}")) {
            throw new NotFoundException();
        }
        return Integer.parseInt(n);
    }

    private Actor actor() {
        return signedIn.required();
    }
}
