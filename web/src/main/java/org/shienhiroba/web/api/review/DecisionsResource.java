package org.shienhiroba.web.api.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.account.Actor;
import org.shienhiroba.content.knowhow.CaseDraft;
import org.shienhiroba.content.knowhow.CaseReview;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.web.api.Sentences;
import org.shienhiroba.web.api.exchange.BodyFields;
import org.shienhiroba.web.api.exchange.JsonBody;
import org.shienhiroba.web.api.exchange.Preconditions;
import org.shienhiroba.web.api.exchange.PrivateAnswers;
import org.shienhiroba.web.api.knowhow.WorkAnswers;
import org.shienhiroba.web.security.SignedIn;

/** What editors decide on the cases of others. */
@Path("cases")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("EDITOR")
public class DecisionsResource {
    /** What can be commented on one by one: the fields of a text. */
    private static final Set<String> SECTIONS = Arrays.stream(CaseDraft.class.getRecordComponents())
            .map(RecordComponent::getName).collect(Collectors.toUnmodifiableSet());
    private static final String REASON = "reason";
    private static final String COMMENTS = "comments";
    private static final String REVIEW_BY = "reviewBy";

    @Inject
    private CaseReview review;

    @Inject
    private SignedIn signedIn;

    @Inject
    private WorkAnswers answers;

    @Inject
    private PrivateAnswers emptyAnswers;

    private record Publishing(@Nullable Integer version, @Nullable LocalDate reviewBy) {}

    private record Return(@Nullable Integer version, @Nullable String reason, Map<String, String> comments) {}

    /** Makes the submitted text public. */
    @POST
    @Path("{id}/publish")
    public Response publish(@PathParam("id") String id, @Context HttpHeaders request, InputStream body) {
        Actor editor = signedIn.required();
        long number = WorkAnswers.number(id);
        Publishing sent = WorkAnswers.read(
                () -> new Publishing(Preconditions.versionIfNamed(request), reviewBy(JsonBody.optional(request, body))),
                () -> review.look(editor, number));
        return answers.complete(() -> review
                .publish(editor, number, sent.version(), sent.reviewBy(), Preconditions.key(request)).work(),
                () -> review.look(editor, number).work());
    }

    /** Asks the author for changes, with a reason and with comments on single sections. */
    @POST
    @Path("{id}/return")
    public Response sendBack(@PathParam("id") String id, @Context HttpHeaders request, InputStream body) {
        Actor editor = signedIn.required();
        long number = WorkAnswers.number(id);
        Return sent = WorkAnswers.read(() -> returning(request, body), () -> review.look(editor, number));
        return answers.changed(review.sendBack(editor, number, sent.version(), sent.reason(), sent.comments(),
                Preconditions.key(request)).work());
    }

    /** Takes a case from the public for good. */
    @POST
    @Path("{id}/unpublish")
    public Response unpublish(@PathParam("id") String id, @Context HttpHeaders request, InputStream body) {
        Actor editor = signedIn.required();
        long number = WorkAnswers.number(id);
        String reason = WorkAnswers.read(() -> reason(JsonBody.optional(request, body)),
                () -> review.look(editor, number));
        return answers.changed(review.unpublish(editor, number, reason, Preconditions.key(request)).work());
    }

    /** Hides a public case while looking into a concern. */
    @POST
    @Path("{id}/hide")
    public Response hide(@PathParam("id") String id) {
        review.hide(signedIn.required(), WorkAnswers.number(id));
        return emptyAnswers.done();
    }

    /** Shows a hidden case again. */
    @POST
    @Path("{id}/restore")
    public Response restore(@PathParam("id") String id) {
        review.restore(signedIn.required(), WorkAnswers.number(id));
        return emptyAnswers.done();
    }

    /** Says that a public case is still right, until another day. */
    @POST
    @Path("{id}/renew")
    public Response renew(@PathParam("id") String id, @Context HttpHeaders request, InputStream body) {
        Actor editor = signedIn.required();
        long number = WorkAnswers.number(id);
        LocalDate until = WorkAnswers.read(() -> nextReview(JsonBody.required(request, body)),
                () -> review.look(editor, number));
        review.renew(editor, number, until);
        return emptyAnswers.done();
    }

    private static Return returning(HttpHeaders request, InputStream body) {
        BodyFields fields = JsonBody.optional(request, body);
        fields.only(List.of(REASON, COMMENTS));
        String reason = fields.text(REASON);
        Map<String, String> comments = comments(fields);
        fields.done();
        return new Return(Preconditions.versionIfNamed(request), reason, comments);
    }

    private static String reason(BodyFields fields) {
        fields.only(List.of(REASON));
        String reason = fields.text(REASON);
        fields.done();
        return Objects.requireNonNullElse(reason, "");
    }

    private static LocalDate nextReview(BodyFields fields) {
        LocalDate day = reviewBy(fields);
        if (day == null) {
            throw new BadInput(REVIEW_BY, Sentences.say("field.required"));
        }
        return day;
    }

    private static Map<String, String> comments(BodyFields fields) {
        Map<String, String> comments = new LinkedHashMap<>();
        fields.object(COMMENTS).ifPresent(bySection -> {
            bySection.only(SECTIONS);
            bySection.names().forEach(section -> {
                String words = bySection.text(section);
                if (words != null) {
                    comments.put(section, words);
                }
            });
        });
        return comments;
    }

    private static @Nullable LocalDate reviewBy(BodyFields fields) {
        fields.only(List.of(REVIEW_BY));
        LocalDate day = fields.day(REVIEW_BY);
        fields.done();
        return day;
    }
}
