package org.shienhiroba.content.starter;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shienhiroba.content.agency.AgencyTypeContent;
import org.shienhiroba.content.agency.AgencyTypeRules;
import org.shienhiroba.content.agency.HelpPhase;
import org.shienhiroba.content.agency.HelpSpan;
import org.shienhiroba.content.agency.HelpStrength;
import org.shienhiroba.content.agency.ResourceDomain;
import org.shienhiroba.content.agency.RoleAudience;
import org.shienhiroba.content.knowhow.CaseContent;
import org.shienhiroba.content.knowhow.CaseSource;
import org.shienhiroba.content.knowhow.Disability;
import org.shienhiroba.content.knowhow.Stakeholder;
import org.shienhiroba.content.knowhow.SupportCategory;
import org.shienhiroba.content.knowhow.SupportPhase;
import org.shienhiroba.content.platform.BadInput.Problem;

/** Turns files of content into the commands that the components take, checked. Thread-safe. */
final class ContentReader {
    private final Validator validator;

    ContentReader(Validator validator) {
        this.validator = validator;
    }

    /**
     * A case as a file tells it.
     *
     * @param key       names the case for later corrections
     * @param content   what it says
     * @param source    where it comes from
     * @param withdrawn whether it is to be taken from the public
     */
    record RetoldCase(String key, CaseContent content, CaseSource source, boolean withdrawn) {

        /** The kinds of agency that the case speaks of, the sender's first. */
        Stream<String> agencyTypes() {
            return Stream.concat(Stream.of(content.agencyType()),
                    content.partners().stream().map(CaseContent.Partner::type));
        }
    }

    /** @throws InvalidContent when the file is not a complete case */
    RetoldCase caseIn(String name, String yaml) {
        ContentFile file = ContentFile.parse(name, yaml);
        if (!file.flag("illustration")) {
            throw new InvalidContent(name, "illustration must be true: only retold examples come from files");
        }
        RetoldCase retold = new RetoldCase(file.text("key"),
                new CaseContent(file.text("title"), file.text("need"), file.text("approach"), file.text("effect"),
                        file.optionalText("summary"), file.code("category", SupportCategory.class),
                        file.codes("otherCategories", SupportCategory.class), file.text("agencyType"),
                        file.codes("disabilities", Disability.class), file.codes("phases", SupportPhase.class),
                        file.entries("stakeholders",
                                who -> new CaseContent.Participant(who.code("code", Stakeholder.class),
                                        who.optionalText("note"))),
                        file.entries("partners",
                                partner -> new CaseContent.Partner(partner.text("type"), partner.optionalText("role"),
                                        partner.optionalText("note"))),
                        file.optionalText("prefecture"),
                        file.entries("links",
                                link -> new CaseContent.Link(link.text("url"), link.optionalText("label")))),
                file.entry("source",
                        source -> new CaseSource(source.text("title"), source.text("date"), source.day("asOf"))),
                file.flag("withdrawn"));
        file.finish();
        keyIsFileName(name, retold.key());
        check(name, retold.content());
        check(name, retold.source());
        return retold;
    }

    /** @throws InvalidContent when the file is not a complete kind of agency */
    AgencyTypeContent agencyTypeIn(String name, String yaml) {
        ContentFile file = ContentFile.parse(name, yaml);
        AgencyTypeContent type = new AgencyTypeContent(file.text("code"), file.text("name"), file.text("shortName"),
                file.text("reading"),
                file.entries("otherNames",
                        other -> new AgencyTypeContent.OtherName(other.text("name"),
                                other.code("origin", AgencyTypeContent.Origin.class))),
                file.code("domain", ResourceDomain.class), file.number("position"), file.text("summary"),
                file.text("about"), file.optionalText("legalBasis"), file.optionalText("users"),
                file.optionalText("period"),
                file.entries("roles",
                        role -> new AgencyTypeContent.Role(role.code("for", RoleAudience.class), role.text("role"),
                                role.text("cooperation"))),
                file.optionalText("firstContact"),
                file.entries("involvement",
                        span -> new HelpSpan(span.code("from", HelpPhase.class), span.code("to", HelpPhase.class),
                                span.code("strength", HelpStrength.class), span.text("label"))),
                file.texts("standIns"), file.flag("listed"), file.flag("inOverview"),
                file.entries("sources",
                        source -> new AgencyTypeContent.Source(source.text("title"), source.text("date"))),
                file.day("asOf"));
        file.finish();
        keyIsFileName(name, type.code());
        List<Problem> problems = AgencyTypeRules.problems(type, validator);
        if (!problems.isEmpty()) {
            throw new InvalidContent(name, problems.stream().map(problem -> problem.field() + " " + problem.message())
                    .collect(Collectors.joining("; ")));
        }
        return type;
    }

    private static void keyIsFileName(String name, String key) {
        if (!name.endsWith("/" + key + ".yaml")) {
            throw new InvalidContent(name, "its key " + key + " is not the name of the file");
        }
    }

    private <T> void check(String name, T content) {
        Set<ConstraintViolation<T>> violations = validator.validate(content);
        if (!violations.isEmpty()) {
            throw new InvalidContent(name, violations.stream()
                    .map(violation -> violation.getPropertyPath() + " " + violation.getMessage()).sorted()
                    .collect(Collectors.joining("; ")));
        }
    }
}
