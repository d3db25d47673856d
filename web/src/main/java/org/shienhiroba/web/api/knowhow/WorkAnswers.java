package org.shienhiroba.web.api.knowhow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.agency.AgencyTypes;
import org.shienhiroba.content.knowhow.CaseDraft;
import org.shienhiroba.content.knowhow.WorkView;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.content.platform.Refusal.Kind;
import org.shienhiroba.web.api.Ids;
import org.shienhiroba.web.api.Problem;
import org.shienhiroba.web.api.exchange.PrivateAnswers;

/** Answers about one case to those who work on it: author and editors. */
@ApplicationScoped
public class WorkAnswers {
    private static final int UNFINISHED = 422;

    @Inject
    private AgencyTypes agencyTypes;

    @Inject
    private PrivateAnswers answers;

    /** The number in an address. @throws NotFoundException for what no case can have as its number */
    public static long number(String written) {
        return Ids.read(written).orElseThrow(NotFoundException::new);
    }

    /**
     * Reads what a request brings. Where it cannot be read, whoever may not know of the case hears only that.
     *
     * @param known refuses who may not know of the case
     */
    public static <T> T read(Supplier<T> reading, Runnable known) {
        try {
            return reading.get();
        } catch (BadInput | ClientErrorException wrong) {
            known.run();
            throw wrong;
        }
    }

    /** The case, to read. */
    Response read(HttpHeaders request, WorkView work) {
        return answers.of(request, work.version(), WorkingCase.of(work, agencyNames()));
    }

    /** The case as a change has left it. */
    public Response changed(WorkView work) {
        return changed(Status.OK, work).build();
    }

    ResponseBuilder changed(Status status, WorkView work) {
        return answers.changed(status, work.version(), WorkingCase.of(work, agencyNames()));
    }

    /**
     * Does what asks for a complete text, and tells where the findings are when it is not.
     *
     * @param act  what is asked for
     * @param text the case with the text as it stands
     */
    public Response complete(Supplier<WorkView> act, Supplier<WorkView> text) {
        try {
            return changed(act.get());
        } catch (Refusal refusal) {
            // a refusal without a field is about the request, not about the text
            if (refusal.kind() != Kind.INCOMPLETE
                    || refusal.problems().stream().anyMatch(problem -> problem.field().isEmpty())) {
                throw refusal;
            }
            return answers.refused(UNFINISHED, Problem.MEDIA_TYPE,
                    UnfinishedCase.of(Problem.of(refusal), text.get().openFindings()));
        }
    }

    WrittenText text(CaseDraft draft) {
        return WrittenText.of(draft, agencyNames());
    }

    private Map<String, String> agencyNames() {
        return agencyTypes.all().stream().collect(Collectors.toMap(AgencyTypeView::code, AgencyTypeView::shortName));
    }
}
