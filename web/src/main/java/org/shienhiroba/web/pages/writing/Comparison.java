package org.shienhiroba.web.pages.writing;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.knowhow.Acknowledgement;
import org.shienhiroba.content.knowhow.CaseDraft;
import org.shienhiroba.content.knowhow.Consent;
import org.shienhiroba.content.platform.Labels;
import org.shienhiroba.content.platform.Prefecture;
import org.shienhiroba.web.pages.template.Words;

/** Two texts of one case, part by part: the one on the author's screen and the one that was saved elsewhere. */
final class Comparison {
    private Comparison() {}

    /** A part of a case that one chooses as a whole. */
    enum Part {
        TITLE("title", CaseDraft::title), NEED("need", CaseDraft::need), APPROACH("approach",
                CaseDraft::approach), EFFECT("effect", CaseDraft::effect), SUMMARY("summary",
                        CaseDraft::summary), CATEGORY("category", CaseDraft::category), OTHER_CATEGORIES(
                                "otherCategories", CaseDraft::otherCategories), AGENCY_TYPE("agencyType",
                                        CaseDraft::agencyType), DISABILITIES("disabilities",
                                                CaseDraft::disabilities), PHASES("phases",
                                                        CaseDraft::phases), STAKEHOLDERS("stakeholders",
                                                                CaseDraft::stakeholders), PARTNERS("partners",
                                                                        CaseDraft::partners), PREFECTURE("prefecture",
                                                                                CaseDraft::prefecture), LINKS("links",
                                                                                        CaseDraft::links), CONSENT(
                                                                                                "consent",
                                                                                                CaseDraft::consent);

        private final String field;
        private final Function<CaseDraft, @Nullable Object> value;

        Part(String field, Function<CaseDraft, @Nullable Object> value) {
            this.field = field;
            this.value = value;
        }

        String field() {
            return field;
        }
    }

    /**
     * A part that differs.
     *
     * @param part   its name, as the form posts the choice
     * @param label  what it is called
     * @param mine   the text on the author's screen; empty for nothing
     * @param theirs the text that was saved elsewhere; empty for nothing
     */
    public record Difference(String part, String label, String mine, String theirs) {}

    /** The parts in which two texts differ. @param agencies names of the kinds of agency by code */
    static List<Difference> between(CaseDraft mine, CaseDraft theirs, Map<String, String> agencies) {
        return Arrays.stream(Part.values())
                .filter(part -> !Objects.equals(part.value.apply(mine), part.value.apply(theirs)))
                .map(part -> new Difference(part.field(), DraftState.label(part.field()),
                        shown(part, mine, agencies), shown(part, theirs, agencies)))
                .toList();
    }

    /** The author's text with the parts named taken from the other one. */
    static CaseDraft merged(CaseDraft mine, CaseDraft theirs, Set<String> fromTheirs) {
        Function<Part, CaseDraft> of = part -> fromTheirs.contains(part.field()) ? theirs : mine;
        return new CaseDraft(of.apply(Part.TITLE).title(), of.apply(Part.NEED).need(),
                of.apply(Part.APPROACH).approach(), of.apply(Part.EFFECT).effect(), of.apply(Part.SUMMARY).summary(),
                of.apply(Part.CATEGORY).category(), of.apply(Part.OTHER_CATEGORIES).otherCategories(),
                of.apply(Part.AGENCY_TYPE).agencyType(), of.apply(Part.DISABILITIES).disabilities(),
                of.apply(Part.PHASES).phases(), of.apply(Part.STAKEHOLDERS).stakeholders(),
                of.apply(Part.PARTNERS).partners(), of.apply(Part.PREFECTURE).prefecture(),
                of.apply(Part.LINKS).links(), of.apply(Part.CONSENT).consent(), kept(mine, theirs));
    }

    /** What either keeps: a finding is told by its words, so it only counts where they stand. */
    private static List<Acknowledgement> kept(CaseDraft mine, CaseDraft theirs) {
        Map<String, Acknowledgement> kept = new LinkedHashMap<>();
        Stream.concat(mine.acknowledged().stream(), theirs.acknowledged().stream())
                .forEach(one -> kept.putIfAbsent(one.id(), one));
        return List.copyOf(kept.values());
    }

    private static String shown(Part part, CaseDraft draft, Map<String, String> agencies) {
        return switch (part) {
            case CATEGORY -> draft.category() == null ? "" : draft.category().mark() + " " + draft.category().label();
            case OTHER_CATEGORIES ->
                lines(draft.otherCategories(), one -> one.mark() + " " + one.label());
            case AGENCY_TYPE -> agency(draft.agencyType(), agencies);
            case DISABILITIES -> lines(draft.disabilities(), Labels::of);
            case PHASES -> lines(draft.phases(), Labels::of);
            case STAKEHOLDERS ->
                lines(draft.stakeholders(), one -> line(Labels.of(one.stakeholder()), one.note()));
            case PARTNERS ->
                lines(draft.partners(), one -> line(agency(one.type(), agencies), one.role(), one.note()));
            case PREFECTURE ->
                Optional.ofNullable(draft.prefecture()).flatMap(Prefecture::of).map(Prefecture::label).orElse("");
            case LINKS -> lines(draft.links(), one -> line(one.label(), one.url()));
            case CONSENT -> consent(draft.consent());
            case TITLE, NEED, APPROACH, EFFECT, SUMMARY -> {
                Object text = part.value.apply(draft);
                yield text == null ? "" : text.toString();
            }
        };
    }

    private static String consent(@Nullable Consent consent) {
        return consent == null
                ? ""
                : line(consent.kind() == null ? "" : Words.sentence("writing.consent." + consent.kind().name()),
                        consent.by(), consent.on() == null ? null : consent.on().toString());
    }

    private static String agency(@Nullable String code, Map<String, String> agencies) {
        return code == null ? "" : Objects.requireNonNullElse(agencies.get(code), code);
    }

    private static <T> String lines(Collection<T> values, Function<T, String> line) {
        return values.stream().map(line).collect(Collectors.joining("\n"));
    }

    private static String line(@Nullable String... parts) {
        return Arrays.stream(parts).filter(Objects::nonNull).filter(part -> !part.isEmpty())
                .collect(Collectors.joining("　"));
    }
}
