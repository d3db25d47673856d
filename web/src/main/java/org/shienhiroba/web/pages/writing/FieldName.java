package org.shienhiroba.web.pages.writing;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.knowhow.CaseContent;
import org.shienhiroba.content.knowhow.CaseDraft;

/**
 * The name of a field as the doors say it: {@code need}, {@code consent.by}, {@code partners[0].role}.
 *
 * @param stem  what stands before the first bracket or point
 * @param index of the row, from 0; -1 for none
 * @param leaf  what stands after the point; empty for nothing
 */
record FieldName(String stem, int index, String leaf) {
    private static final Pattern NAME = Pattern.compile("([A-Za-z]*)(?:\\[([0-9]{1,4})])?(?:\\.([A-Za-z]+))?");

    static FieldName of(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return new FieldName(name, -1, "");
        }
        return new FieldName(matcher.group(1), matcher.group(2) == null ? -1 : Integer.parseInt(matcher.group(2)),
                Objects.requireNonNullElse(matcher.group(3), ""));
    }

    /** The id of its element on the page. */
    String id(CaseDraft draft) {
        if (stem.equals("stakeholders") && index >= 0 && index < draft.stakeholders().size()) {
            return "note-" + draft.stakeholders().get(index).stakeholder().name();
        }
        if ((stem.equals("partners") || stem.equals("links")) && index >= 0) {
            return stem.substring(0, stem.length() - 1) + "-" + index + "-" + (leaf.isEmpty() ? "type" : leaf);
        }
        return leaf.isEmpty() ? stem : stem + "-" + leaf;
    }

    /** Its name without the number of the row, as the sentences are named. */
    String key() {
        return leaf.isEmpty() ? stem : stem + "." + leaf;
    }

    /** Whether nothing is written or chosen there yet. */
    boolean isEmpty(CaseDraft draft) {
        return switch (stem) {
            case "category" -> draft.category() == null;
            case "agencyType" -> draft.agencyType() == null;
            case "disabilities" -> draft.disabilities().isEmpty();
            case "phases" -> draft.phases().isEmpty();
            case "consent" -> leaf.isEmpty() || text(draft) == null;
            default -> text(draft) == null;
        };
    }

    /** The text of the field as it is stored; null where it has none. */
    @Nullable
    String text(CaseDraft draft) {
        return switch (stem) {
            case "title" -> draft.title();
            case "need" -> draft.need();
            case "approach" -> draft.approach();
            case "effect" -> draft.effect();
            case "summary" -> draft.summary();
            case "stakeholders" ->
                index >= 0 && index < draft.stakeholders().size() ? draft.stakeholders().get(index).note() : null;
            case "partners" ->
                index >= 0 && index < draft.partners().size() ? of(draft.partners().get(index)) : null;
            case "links" -> index >= 0 && index < draft.links().size() ? of(draft.links().get(index)) : null;
            case "consent" -> draft.consent() == null
                    ? null
                    : leaf.equals("by") ? draft.consent().by() : string(draft.consent().on());
            default -> null;
        };
    }

    private @Nullable String of(CaseContent.Partner partner) {
        return switch (leaf) {
            case "role" -> partner.role();
            case "note" -> partner.note();
            default -> partner.type();
        };
    }

    private @Nullable String of(CaseContent.Link link) {
        return leaf.equals("label") ? link.label() : link.url();
    }

    private static @Nullable String string(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
