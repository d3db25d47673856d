package org.shienhiroba.web.api.synonyms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.synonyms.Dictionary;
import org.shienhiroba.content.synonyms.SynonymSuggestions;
import org.shienhiroba.content.synonyms.SynonymView;
import org.shienhiroba.content.synonyms.Synonyms;
import org.shienhiroba.web.api.Answers;
import org.shienhiroba.web.api.Sentences;
import org.shienhiroba.web.api.exchange.JsonBody;
import org.shienhiroba.web.api.knowhow.WorkAnswers;
import org.shienhiroba.web.security.SenderMark;

/** The 言い換え辞書 for everybody: to read, and to suggest words for. */
@Path("synonyms")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SynonymsResource {

    @Inject
    private Synonyms synonyms;

    @Inject
    private SynonymSuggestions suggestions;

    @Inject
    private SenderMark senders;

    @Inject
    private Answers answers;

    /**
     * The dictionary.
     *
     * @param version counts its changes
     * @param total   how many groups are here
     * @param groups  in the order of the reading of their first words
     */
    public record SynonymList(int version, int total, List<SynonymLine> groups) {
        static SynonymList of(Dictionary dictionary) {
            return new SynonymList(dictionary.version(), dictionary.groups().size(),
                    dictionary.groups().stream().map(SynonymLine::of).toList());
        }
    }

    /** The whole dictionary, or the groups that hold some words. Only the tag of the whole can be used to replace it. */
    @GET
    public Response all(@Context UriInfo address, @Context HttpHeaders request) {
        List<String> asked = address.getQueryParameters().getOrDefault("q", List.of()).stream()
                .filter(words -> !words.isEmpty()).toList();
        if (asked.size() > 1) {
            throw new BadInput("q", Sentences.say("parameter.once"));
        }
        Dictionary found = synonyms.with(asked.isEmpty() ? "" : asked.getFirst());
        SynonymList list = SynonymList.of(found);
        return asked.isEmpty() ? answers.of(request, found.version(), list) : answers.of(request, list);
    }

    /** One group. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id, @Context HttpHeaders request) {
        SynonymView group = synonyms.find(WorkAnswers.number(id));
        return answers.of(request, group.version(), SynonymLine.of(group));
    }

    /** Takes a suggestion for the editors; nobody has to say who they are. */
    @POST
    @Path("suggestions")
    public Response suggest(@Context HttpHeaders request, @Context HttpServletRequest sender, InputStream body) {
        SynonymReader.Suggested said = SynonymReader.suggestion(JsonBody.required(request, body));
        suggestions.suggest(said.group(), said.words(), said.note(), senders.of(sender));
        return Response.accepted().header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
