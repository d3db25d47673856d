package org.shienhiroba.web.api.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.agency.AgencyTypes;
import org.shienhiroba.content.finding.AgencyTypeFinder;
import org.shienhiroba.content.knowhow.CaseAspect;
import org.shienhiroba.content.knowhow.PartnerCounts;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.PlainText;
import org.shienhiroba.web.api.Answers;
import org.shienhiroba.web.api.CaseParameters;
import org.shienhiroba.web.api.Sentences;

/** The kinds of agency: what each does, for whom, how to work with it, and the cases that involve it. */
@Path("agency-types")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AgencyTypesResource {
    @Inject
    private AgencyTypes agencyTypes;

    @Inject
    private AgencyTypeFinder finder;

    @Inject
    private KindAnswers kinds;

    @Inject
    private PartnerCounts counts;

    @Inject
    private Answers answers;

    /** Every kind, by domain; with words, those that the words find, the best first. */
    @GET
    public Response all(@Context UriInfo address, @Context HttpHeaders request) {
        String words = CaseParameters.words(address.getQueryParameters());
        boolean all = PlainText.isText(words) && PlainText.isEmpty(words);
        return answers.of(request, all
                ? agencyTypes.all().stream().map(AgencyTypeLine::of).toList()
                : finder.search(words).stream().map(AgencyTypeLine::of).toList());
    }

    /** One kind. */
    @GET
    @Path("{code}")
    public Response one(@PathParam("code") String code, @Context HttpHeaders request) {
        AgencyTypeView type = agencyTypes.find(code).orElseThrow(NotFoundException::new);
        return answers.of(request, type.version(), kinds.whole(type));
    }

    /** Which kinds published cases speak of, by an aspect of the cases; retold examples are counted apart. */
    @GET
    @Path("in-cases")
    public Response inCases(@Context UriInfo address, @Context HttpHeaders request) {
        List<String> by = address.getQueryParameters().getOrDefault("by", List.of(CaseAspect.CATEGORY.code()));
        CaseAspect aspect = CaseAspect.of(by.size() == 1 ? by.getFirst() : "")
                .orElseThrow(() -> new BadInput("by", Sentences.say("parameter.by")));
        return answers.of(request, KindsInCases.of(counts.table(aspect)));
    }
}
