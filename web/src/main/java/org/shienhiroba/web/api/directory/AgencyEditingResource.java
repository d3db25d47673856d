package org.shienhiroba.web.api.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.shienhiroba.content.agency.RoleAudience;
import org.shienhiroba.content.directory.AgencyView;
import org.shienhiroba.content.directory.Directory;
import org.shienhiroba.content.directory.LocalKnowledge;
import org.shienhiroba.web.api.exchange.BodyFields;
import org.shienhiroba.web.api.exchange.JsonBody;
import org.shienhiroba.web.api.exchange.Preconditions;
import org.shienhiroba.web.api.exchange.PrivateAnswers;
import org.shienhiroba.web.api.knowhow.WorkAnswers;
import org.shienhiroba.web.security.SignedIn;

/** What editors add to an office. */
@Path("agencies")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("EDITOR")
public class AgencyEditingResource {
    private static final String ROLE = "role";

    @Inject
    private Directory directory;

    @Inject
    private AgencyAnswers agencies;

    @Inject
    private SignedIn signedIn;

    @Inject
    private PrivateAnswers answers;

    private record Save(int version, LocalKnowledge local) {}

    /** Replaces the note and the roles that editors added; what the lists tell stays as it is. */
    @PUT
    @Path("{id}/local")
    public Response write(@PathParam("id") String id, @Context HttpHeaders request, InputStream body) {
        long number = WorkAnswers.number(id);
        Save save = WorkAnswers.read(
                () -> new Save(Preconditions.version(request), local(JsonBody.required(request, body))),
                () -> known(number));
        AgencyView changed = directory.add(signedIn.required(), number, save.version(), save.local());
        return answers.changed(Status.OK, changed.version(), agencies.whole(changed)).build();
    }

    private void known(long number) {
        if (directory.find(number).isEmpty()) {
            throw new NotFoundException();
        }
    }

    private static LocalKnowledge local(BodyFields fields) {
        fields.only(List.of("note", "roles"));
        LocalKnowledge local = new LocalKnowledge(fields.text("note"), fields.each("roles", ROLE, one -> {
            one.only(List.of("audience", ROLE, "cooperation"));
            return Optional.of(new LocalKnowledge.Role(one.code("audience", RoleAudience.class),
                    Objects.requireNonNullElse(one.text(ROLE), ""), one.text("cooperation")));
        }));
        fields.done();
        return local;
    }
}
