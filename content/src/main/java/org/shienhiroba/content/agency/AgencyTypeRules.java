package org.shienhiroba.content.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.platform.PlainText;

/** What must hold of everything that is said of a kind of agency. Thread-safe. */
@ApplicationScoped
public class AgencyTypeRules {
    /** Words that addresses below {@code /agency-types} need for themselves. */
    private static final Set<String> RESERVED = Set.of("new", "domains", "in-cases");
    private static final int MOST_PHASE_LETTERS = HelpSpan.LETTERS_A_PHASE;

    @Inject
    private Validator validator;

    /** @throws BadInput for everything that is wrong */
    void check(AgencyTypeContent content) {
        check(content, code -> true);
    }

    /**
     * @param exists whether there is a kind with a code
     * @throws BadInput for everything that is wrong
     */
    void check(AgencyTypeContent content, Predicate<String> exists) {
        List<Problem> problems = new ArrayList<>(problems(content, validator));
        for (int i = 0; i < content.standIns().size(); i++) {
            if (!exists.test(content.standIns().get(i))) {
                problems.add(new Problem("standIns[" + i + "]", Messages.say("agency.type.standIn.unknown")));
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    /** All that is wrong, each with the place of its field, such as {@code roles[0].role}; but not who exists. */
    public static List<Problem> problems(AgencyTypeContent content, Validator validator) {
        List<Problem> problems = new ArrayList<>(validator.validate(content).stream()
                .map(violation -> new Problem(violation.getPropertyPath().toString(), violation.getMessage()))
                .sorted(Comparator.comparing(Problem::field)).toList());
        if (RESERVED.contains(content.code())) {
            problems.add(new Problem("code", Messages.say("agency.type.reserved", content.code())));
        }
        if (problems.stream().noneMatch(problem -> problem.field().startsWith("involvement"))) {
            spans(content.involvement(), problems);
        }
        Set<String> named = new HashSet<>();
        for (int i = 0; i < content.standIns().size(); i++) {
            String code = content.standIns().get(i);
            if (code.equals(content.code())) {
                problems.add(new Problem("standIns[" + i + "]", Messages.say("agency.type.standIn.itself")));
            } else if (!named.add(code)) {
                problems.add(new Problem("standIns[" + i + "]", Messages.say("agency.type.standIn.twice")));
            }
        }
        return problems;
    }

    private static void spans(List<HelpSpan> spans, List<Problem> problems) {
        for (int i = 0; i < spans.size(); i++) {
            HelpSpan span = spans.get(i);
            String place = "involvement[" + i + "].";
            if (span.phases() < 1) {
                problems.add(new Problem(place + "to",
                        Messages.say("agency.type.span.order", span.from().label(), span.to().label())));
            } else if (i > 0 && span.from().compareTo(spans.get(i - 1).to()) <= 0) {
                problems.add(new Problem(place + "from", Messages.say("agency.type.span.overlap", i, i + 1)));
            }
            if (span.phases() == 1 && PlainText.length(span.label()) > MOST_PHASE_LETTERS) {
                problems.add(
                        new Problem(place + "label", Messages.say("agency.type.span.label", MOST_PHASE_LETTERS)));
            }
        }
    }
}
