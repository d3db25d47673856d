package org.shienhiroba.web.api.agency;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shienhiroba.content.agency.AgencyTypeContent;
import org.shienhiroba.content.agency.AgencyTypeContent.OtherName;
import org.shienhiroba.content.agency.AgencyTypeContent.Role;
import org.shienhiroba.content.agency.AgencyTypeContent.Source;
import org.shienhiroba.content.agency.HelpPhase;
import org.shienhiroba.content.agency.HelpSpan;
import org.shienhiroba.content.agency.HelpStrength;
import org.shienhiroba.content.agency.ResourceDomain;
import org.shienhiroba.content.agency.RoleAudience;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.web.api.Sentences;
import org.shienhiroba.web.api.exchange.BodyFields;

/**
 * Reads a kind of agency. What only a read has ({@code cases}, {@code version}) is ignored, so that what was read can be
 * changed and sent back.
 */
final class AgencyTypeReader {
    private static final String CODE = "code";
    private static final String LABEL = "label";
    private static final Set<String> KNOWN = Arrays.stream(WholeAgencyType.class.getRecordComponents())
            .map(component -> component.getName()).collect(Collectors.toUnmodifiableSet());

    private AgencyTypeReader() {}

    /**
     * @param code the code in the address, which a code in the body must repeat
     * @throws BadInput for what is not of its form; what it lacks, the door says
     */
    @SuppressWarnings("NullAway") // what is missing stays null; the rules of the door say so
    static AgencyTypeContent read(String code, BodyFields body) {
        body.only(KNOWN);
        String repeated = body.text(CODE);
        if (repeated != null && !repeated.equals(code)) {
            body.wrong(CODE, Sentences.say("agencyType.code"));
        }
        Long position = body.id("position");
        List<OtherName> names = body.each("otherNames", "name", name -> {
            name.only(List.of("name"));
            return Optional.of(new OtherName(name.text("name"), null));
        });
        AgencyTypeContent content = new AgencyTypeContent(code, body.text("name"), body.text(LABEL),
                body.text("reading"), names, body.code("domain", ResourceDomain.class),
                position == null ? 0 : (int) Math.min(position, Integer.MAX_VALUE), body.text("summary"),
                body.text("about"), body.text("legalBasis"), body.text("users"), body.text("period"),
                body.each("roles", "role", AgencyTypeReader::role), body.text("firstContact"),
                body.each("involvement", LABEL, AgencyTypeReader::span),
                body.each("standIns", CODE, kind -> Optional.ofNullable(kind.text(CODE))), body.flag("listed"),
                body.flag("inOverview"), body.each("sources", "title", AgencyTypeReader::source), body.day("asOf"));
        body.done();
        return content;
    }

    /** The same refusal with the names that REST has for the fields. */
    static BadInput named(BadInput bad) {
        return new BadInput(bad.problems().stream()
                .map(problem -> problem.field().equals("shortName") ? new Problem(LABEL, problem.message()) : problem)
                .toList());
    }

    @SuppressWarnings("NullAway") // as above
    private static Optional<Role> role(BodyFields role) {
        role.only(List.of("audience", "role", "cooperation"));
        return Optional.of(new Role(role.code("audience", RoleAudience.class), role.text("role"),
                role.text("cooperation")));
    }

    @SuppressWarnings("NullAway") // as above
    private static Optional<HelpSpan> span(BodyFields span) {
        span.only(List.of("from", "to", "strength", LABEL));
        return Optional.of(new HelpSpan(span.code("from", HelpPhase.class), span.code("to", HelpPhase.class),
                span.code("strength", HelpStrength.class), span.text(LABEL)));
    }

    @SuppressWarnings("NullAway") // as above
    private static Optional<Source> source(BodyFields source) {
        source.only(List.of("title", "date"));
        return Optional.of(new Source(source.text("title"), source.text("date")));
    }
}
