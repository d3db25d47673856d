package org.shienhiroba.web.api.knowhow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.shienhiroba.content.agency.ResourceDomain;
import org.shienhiroba.content.agency.RoleAudience;
import org.shienhiroba.content.knowhow.Disability;
import org.shienhiroba.content.knowhow.Stakeholder;
import org.shienhiroba.content.knowhow.SupportPhase;
import org.shienhiroba.content.platform.Coded;
import org.shienhiroba.content.platform.Labels;
import org.shienhiroba.content.platform.Prefecture;
import org.shienhiroba.web.api.Answers;

/** The closed vocabularies: every code with its label. */
@Path("vocabulary")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class VocabularyResource {

    @Inject
    private Answers answers;

    /**
     * All of them, each in its own order.
     *
     * @param phases       支援の段階
     * @param disabilities 障害種別
     * @param stakeholders 関係者
     * @param domains      社会資源の領域
     * @param audiences    for whom a kind of agency does something
     * @param prefectures  都道府県
     */
    @JsonbPropertyOrder({"phases", "disabilities", "stakeholders", "domains", "audiences", "prefectures"})
    public record Vocabulary(
            List<Coded> phases,
            List<Coded> disabilities,
            List<Coded> stakeholders,
            List<Coded> domains,
            List<Coded> audiences,
            List<Coded> prefectures) {}

    /** Every closed vocabulary. */
    @GET
    public Response all(@Context HttpHeaders request) {
        return answers.of(request, new Vocabulary(coded(SupportPhase.values()), coded(Disability.values()),
                coded(Stakeholder.values()), coded(ResourceDomain.values()), coded(RoleAudience.values()),
                Prefecture.all().stream().map(one -> new Coded(one.code(), one.label())).toList()));
    }

    private static List<Coded> coded(Enum<?>[] values) {
        return Arrays.stream(values).map(Labels::coded).toList();
    }
}
