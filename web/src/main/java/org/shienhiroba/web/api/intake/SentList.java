package org.shienhiroba.web.api.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.account.Actor;
import org.shienhiroba.content.directory.intake.IntakeRunner;
import org.shienhiroba.content.directory.intake.IntakeState;
import org.shienhiroba.content.directory.intake.IntakeTask;
import org.shienhiroba.content.directory.intake.IntakeView;
import org.shienhiroba.content.directory.intake.Intakes;
import org.shienhiroba.content.directory.intake.ListFormat;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.web.api.Sentences;
import org.shienhiroba.web.api.exchange.Preconditions;
import org.shienhiroba.web.api.exchange.PrivateAnswers;
import org.shienhiroba.web.http.Upload;
import org.shienhiroba.web.security.SignedIn;

/** A list that a program sends as the body of a request, done with while the program waits. */
@ApplicationScoped
class SentList {
    private static final Pattern TYPES = Pattern.compile(
            "(?:text/(?:csv|tab-separated-values|plain)|application/(?:octet-stream|vnd\\.ms-excel))\\s*(?:;.*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Inject
    private Intakes intakes;

    @Inject
    private IntakeRunner runner;

    @Inject
    private SignedIn signedIn;

    @Inject
    private PrivateAnswers answers;

    /** @param expected the formats that may come this way */
    Response take(UriInfo address, HttpHeaders request, InputStream body, Predicate<ListFormat> expected) {
        Actor admin = signedIn.required();
        String mode = Objects.requireNonNullElse(parameter(address, "mode"), "preview");
        if (!List.of("preview", "apply").contains(mode)) {
            throw new BadInput("mode", Sentences.say("import.mode"));
        }
        String type = Objects.requireNonNullElse(request.getHeaderString(HttpHeaders.CONTENT_TYPE), "text/csv");
        if (!TYPES.matcher(type.strip()).matches()) {
            throw new ClientErrorException(Status.UNSUPPORTED_MEDIA_TYPE);
        }
        long id = receive(admin, address, request, body);
        if (intakes.view(admin, id).state() != IntakeState.APPLIED) {
            runner.run(admin, id, IntakeTask.CHECK);
            IntakeView checked = intakes.view(admin, id);
            readable(checked, expected);
            if (mode.equals("apply")) {
                runner.run(admin, id, IntakeTask.APPLY);
            }
        }
        return answers.said(ImportAnswer.of(intakes.view(admin, id), intakes.excerpt(admin, id)));
    }

    private static void readable(IntakeView checked, Predicate<ListFormat> expected) {
        if (checked.state() == IntakeState.UNREADABLE) {
            throw new Refusal(Refusal.Kind.INCOMPLETE, Objects.requireNonNullElse(checked.problem(), ""));
        }
        if (checked.format() == null || !expected.test(checked.format())) {
            throw new Refusal(Refusal.Kind.INCOMPLETE, Sentences.say("import.otherFormat"));
        }
    }

    private long receive(Actor admin, UriInfo address, HttpHeaders request, InputStream body) {
        String length = Objects.requireNonNullElse(request.getHeaderString(HttpHeaders.CONTENT_LENGTH), "0");
        if (length.matches("[0-9]{1,18}") && Long.parseLong(length) > Intakes.MOST_BYTES) {
            throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
        }
        String name = Objects.requireNonNullElse(parameter(address, "name"), "");
        try (Upload file = Upload.of(name, body, Intakes.MOST_BYTES); InputStream bytes = file.open()) {
            return intakes.receive(admin, name, bytes, parameter(address, "edition"), parameter(address, "type"),
                    Preconditions.key(request));
        } catch (Upload.TooLong e) {
            throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE, e);
        } catch (IOException e) {
            // broken off on the way
            throw new ClientErrorException(Status.BAD_REQUEST, e);
        }
    }

    private static @Nullable String parameter(UriInfo address, String name) {
        List<String> said = address.getQueryParameters().getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isEmpty()).toList();
        if (said.size() > 1) {
            throw new BadInput(name, Sentences.say("parameter.once"));
        }
        return said.isEmpty() ? null : said.getFirst();
    }
}
