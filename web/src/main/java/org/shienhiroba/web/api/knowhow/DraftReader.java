package org.shienhiroba.web.api.knowhow;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.knowhow.Acknowledgement;
import org.shienhiroba.content.knowhow.CaseContent.Link;
import org.shienhiroba.content.knowhow.CaseContent.Participant;
import org.shienhiroba.content.knowhow.CaseContent.Partner;
import org.shienhiroba.content.knowhow.CaseDraft;
import org.shienhiroba.content.knowhow.Consent;
import org.shienhiroba.content.knowhow.Disability;
import org.shienhiroba.content.knowhow.Stakeholder;
import org.shienhiroba.content.knowhow.SupportCategory;
import org.shienhiroba.content.knowhow.SupportPhase;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.Prefecture;
import org.shienhiroba.web.api.Sentences;
import org.shienhiroba.web.api.exchange.BodyFields;

/**
 * Reads what a program sends as the text of a case. Codes stand where a read gives objects with labels; the objects are
 * taken, too, and what only a read has ({@code id}, {@code status} …) is ignored, so that what was read can be changed and
 * sent back. Lengths, and the codes of kinds of agency, are the door's to judge.
 */
final class DraftReader {
    /** The fields of a text, and what only the two answers about one case have beside them. */
    private static final Set<String> KNOWN = Stream.of(CaseDraft.class, WorkingCase.class, WholeCase.class)
            .flatMap(type -> Arrays.stream(type.getRecordComponents())).map(RecordComponent::getName)
            .collect(Collectors.toUnmodifiableSet());

    private DraftReader() {}

    /** The draft that a body says. @throws BadInput for every field that is unknown or of another kind */
    static CaseDraft read(BodyFields body) {
        body.only(KNOWN);
        CaseDraft draft = new CaseDraft(body.text("title"), body.text("need"), body.text("approach"),
                body.text("effect"), body.text("summary"), body.code("category", SupportCategory.class),
                body.codes("otherCategories", SupportCategory.class), nonEmpty(body.code("agencyType")),
                body.codes("disabilities", Disability.class), body.codes("phases", SupportPhase.class),
                body.each("stakeholders", "code", DraftReader::participant),
                body.each("partners", "type", DraftReader::partner), prefecture(body),
                body.each("links", "url", DraftReader::link), body.object("consent").map(DraftReader::consent)
                        .orElse(null),
                body.each("acknowledged", "id", DraftReader::acknowledgement));
        body.done();
        return draft;
    }

    private static Optional<Participant> participant(BodyFields one) {
        one.only(List.of("code", "stakeholder", "label", "note"));
        String field = one.names().contains("stakeholder") ? "stakeholder" : "code";
        Stakeholder who = one.code(field, Stakeholder.class);
        String note = one.text("note");
        return present(one, field, who).map(known -> new Participant(known, note));
    }

    private static Optional<Partner> partner(BodyFields one) {
        one.only(List.of("type", "role", "note"));
        String type = nonEmpty(one.code("type"));
        String role = one.text("role");
        String note = one.text("note");
        return present(one, "type", type).map(known -> new Partner(known, role, note));
    }

    private static Optional<Link> link(BodyFields one) {
        one.only(List.of("url", "label"));
        String url = nonEmpty(one.text("url"));
        String label = one.text("label");
        return present(one, "url", url).map(known -> new Link(known, label));
    }

    private static Consent consent(BodyFields one) {
        one.only(List.of("kind", "by", "on"));
        return new Consent(one.code("kind", Consent.Kind.class), one.text("by"), one.day("on"));
    }

    private static Optional<Acknowledgement> acknowledgement(BodyFields one) {
        one.only(List.of("id", "reason"));
        String id = nonEmpty(one.text("id"));
        String reason = one.text("reason");
        return present(one, "id", id).map(known -> new Acknowledgement(known, reason));
    }

    private static @Nullable String prefecture(BodyFields body) {
        String code = nonEmpty(body.code("prefecture"));
        if (code != null && Prefecture.of(code).isEmpty()) {
            body.wrong("prefecture", Sentences.say("field.prefecture"));
            return null;
        }
        return code;
    }

    /** What an entry of a list cannot be without. */
    private static <T> Optional<T> present(BodyFields one, String field, @Nullable T value) {
        if (value == null && !one.isWrong(field)) {
            one.wrong(field, Sentences.say("field.required"));
        }
        return Optional.ofNullable(value);
    }

    private static @Nullable String nonEmpty(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
