package org.shienhiroba.content.knowhow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.agency.AgencyTypes;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.platform.PlainText;
import org.shienhiroba.content.privacy.Finding;
import org.shienhiroba.content.privacy.PrivacyCheck;

/** What can be said against a text: that it cannot be kept, is wrong, is not complete, or tells who a person is. */
@ApplicationScoped
class CaseCheck {
    /** What a draft may hold in one field, so that a text pasted too long is kept until its author has shortened it. */
    private static final int LONGEST_KEPT = 20_000;
    private static final int LONGEST_CONSENT = 100;
    private static final int LONGEST_REASON = 300;
    private static final int MOST_LINES = 50;
    private static final int MOST_KEPT = 200;

    @Inject
    private Validator validator;

    @Inject
    private AgencyTypes agencyTypes;

    @Inject
    private PrivacyCheck privacy;

    @Inject
    private Clock clock;

    /** Why a draft cannot be kept at all; empty where it can. */
    List<Problem> unstorable(CaseDraft draft) {
        List<Problem> problems = new ArrayList<>();
        texts(draft).forEach((field, text) -> storable(field, text, LONGEST_KEPT, problems));
        draft.links().forEach(link -> storable("links", link.url(), LONGEST_KEPT, problems));
        if (draft.consent() != null) {
            storable("consent.by", draft.consent().by(), LONGEST_CONSENT, problems);
        }
        draft.acknowledged().forEach(one -> {
            storable("acknowledged", one.id(), LONGEST_CONSENT, problems);
            storable("acknowledged", one.reason(), LONGEST_REASON, problems);
        });
        if (Stream.of(draft.partners(), draft.links(), draft.stakeholders(), draft.otherCategories(),
                draft.disabilities(), draft.phases()).anyMatch(lines -> lines.size() > MOST_LINES)
                || draft.acknowledged().size() > MOST_KEPT) {
            problems.add(new Problem("", Messages.say("knowhow.tooManyLines")));
        }
        kinds(draft).forEach((field, code) -> {
            if (!agencyTypes.exists(code)) {
                problems.add(new Problem(field, Messages.say("knowhow.unknownKind")));
            }
        });
        return problems;
    }

    /** What is too long, too many or not of its form; what is missing counts as right. */
    List<Problem> wrong(CaseDraft draft) {
        return problems(draft, false);
    }

    /** What keeps a draft from being submitted, besides findings; empty where nothing does. */
    List<Problem> incomplete(CaseDraft draft) {
        List<Problem> problems = problems(draft, true);
        Consent consent = draft.consent();
        if (consent == null || consent.kind() == null) {
            problems.add(new Problem("consent", Messages.say("knowhow.consent.required")));
        } else if (consent.kind() == Consent.Kind.AGREED) {
            if (consent.by() == null || PlainText.isEmpty(consent.by())) {
                problems.add(new Problem("consent.by", Messages.say("knowhow.consent.by")));
            }
            LocalDate on = consent.on();
            if (on == null || on.isAfter(LocalDate.now(clock))) {
                problems.add(new Problem("consent.on",
                        Messages.say(on == null ? "knowhow.consent.on" : "knowhow.consent.future")));
            }
        }
        return problems;
    }

    /** What in the public part of a draft could tell who a person is. */
    List<Finding> findings(CaseDraft draft) {
        return privacy.findings(texts(draft));
    }

    /** Everything against submitting or publishing a draft: incomplete parts, then findings that nobody acknowledged. */
    List<Problem> against(CaseDraft draft) {
        List<Problem> problems = incomplete(draft);
        findings(draft).stream().filter(finding -> !draft.keeps(finding.id()))
                .forEach(finding -> problems.add(new Problem(finding.field(), finding.hint())));
        return problems;
    }

    private List<Problem> problems(CaseDraft draft, boolean withMissing) {
        List<Problem> problems = new ArrayList<>();
        for (ConstraintViolation<CaseContent> one : validator.validate(draft.content())) {
            if (withMissing || !one.getMessageTemplate().endsWith(".required}")) {
                problems.add(new Problem(one.getPropertyPath().toString(), one.getMessage()));
            }
        }
        problems.sort((one, other) -> Integer.compare(place(one.field()), place(other.field())));
        return problems;
    }

    /** Problems stand in the order of the form. */
    private static int place(String field) {
        List<String> order = List.of("title", "category", "otherCategories", "need", "approach", "effect", "summary",
                "agencyType", "disabilities", "phases", "stakeholders", "partners", "prefecture", "links");
        String stem = field.replaceAll("[\\[.].*", "");
        int place = order.indexOf(stem);
        return place < 0 ? order.size() : place;
    }

    private static void storable(String field, @Nullable String text, int longest, List<Problem> problems) {
        if (text == null) {
            return;
        }
        if (!PlainText.isText(text)) {
            problems.add(new Problem(field, Messages.say("knowhow.notText")));
        } else if (PlainText.length(text) > longest) {
            problems.add(new Problem(field, Messages.say("knowhow.tooLongToKeep", longest)));
        }
    }

    private static Map<String, String> kinds(CaseDraft draft) {
        Map<String, String> kinds = new LinkedHashMap<>();
        put(kinds, "agencyType", draft.agencyType());
        for (int i = 0; i < draft.partners().size(); i++) {
            put(kinds, "partners[" + i + "].type", draft.partners().get(i).type());
        }
        return kinds;
    }

    /** Every text that would become public, by the name of its field. */
    private static Map<String, String> texts(CaseDraft draft) {
        Map<String, String> texts = new LinkedHashMap<>();
        put(texts, "title", draft.title());
        put(texts, "need", draft.need());
        put(texts, "approach", draft.approach());
        put(texts, "effect", draft.effect());
        put(texts, "summary", draft.summary());
        for (int i = 0; i < draft.stakeholders().size(); i++) {
            put(texts, "stakeholders[" + i + "].note", draft.stakeholders().get(i).note());
        }
        for (int i = 0; i < draft.partners().size(); i++) {
            put(texts, "partners[" + i + "].role", draft.partners().get(i).role());
            put(texts, "partners[" + i + "].note", draft.partners().get(i).note());
        }
        for (int i = 0; i < draft.links().size(); i++) {
            put(texts, "links[" + i + "].label", draft.links().get(i).label());
        }
        return texts;
    }

    private static void put(Map<String, String> texts, String field, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            texts.put(field, text);
        }
    }
}
