package org.shienhiroba.web.pages.writing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.knowhow.Acknowledgement;
import org.shienhiroba.content.knowhow.CaseContent;
import org.shienhiroba.content.knowhow.CaseDraft;
import org.shienhiroba.content.knowhow.Consent;
import org.shienhiroba.content.knowhow.Disability;
import org.shienhiroba.content.knowhow.Stakeholder;
import org.shienhiroba.content.knowhow.SupportCategory;
import org.shienhiroba.content.knowhow.SupportPhase;
import org.shienhiroba.content.platform.PlainText;
import org.shienhiroba.web.http.Form;

/**
 * What stands in the fields of the form, exactly as typed; codes where something is chosen, empty where nothing is.
 *
 * @param notes     what the stakeholders did, by their code
 * @param partners  without rows that say nothing, but for one that was just added
 * @param links     likewise
 * @param consentOn a day as the browser sent it
 * @param kept      the level ({@code BLOCK}, {@code WARN}) of each finding that the author keeps, by its id
 * @param reasons   why, by the id of the finding
 * @param answer    to the editors; sent with the next submission and not kept before
 */
public record CaseForm(String title, String need, String approach, String effect, String summary, String category,
        List<String> otherCategories, String agencyType, List<String> disabilities, List<String> phases,
        List<String> stakeholders, Map<String, String> notes, List<PartnerRow> partners, String prefecture,
        List<LinkRow> links, String consent, String consentBy, String consentOn, Map<String, String> kept,
        Map<String, String> reasons, String answer) {
    private static final String KEPT = "ack_";
    private static final String REASON = "reason_";
    private static final String NOTE = "note_";
    /** A day as browsers without a field for days let people write it. */
    private static final Pattern DAY = Pattern
            .compile("([0-9]{4})\\s*[-/.年]\\s*([0-9]{1,2})\\s*[-/.月]\\s*([0-9]{1,2})\\s*日?");

    /** One row of the kinds of agency that took part. */
    public record PartnerRow(String type, String role, String note) {
        private static final PartnerRow EMPTY = new PartnerRow("", "", "");

        private boolean isEmpty() {
            return Stream.of(type, role, note).allMatch(PlainText::isEmpty);
        }
    }

    /** One row of the further reading. */
    public record LinkRow(String url, String label) {
        private static final LinkRow EMPTY = new LinkRow("", "");

        private boolean isEmpty() {
            return Stream.of(url, label).allMatch(PlainText::isEmpty);
        }
    }

    /** The form as it was posted. */
    static CaseForm of(Form form) {
        List<PartnerRow> partners = new ArrayList<>();
        for (int i = 0; i < form.all("partner_type").size(); i++) {
            partners.add(new PartnerRow(at(form.all("partner_type"), i), at(form.all("partner_role"), i),
                    at(form.all("partner_note"), i)));
        }
        List<LinkRow> links = new ArrayList<>();
        for (int i = 0; i < form.all("link_url").size(); i++) {
            links.add(new LinkRow(at(form.all("link_url"), i), at(form.all("link_label"), i)));
        }
        return new CaseForm(form.text("title"), form.text("need"), form.text("approach"), form.text("effect"),
                form.text("summary"), form.text("category"), form.all("other"), form.text("agencyType"),
                form.all("disability"), form.all("phase"), form.all("stakeholder"), fields(form, NOTE), partners,
                form.text("prefecture"), links, form.text("consent"), form.text("consent_by"),
                form.text("consent_on"), fields(form, KEPT), fields(form, REASON), form.text("answer"));
    }

    /** The form that shows a saved draft. */
    static CaseForm of(CaseDraft draft) {
        Consent consent = draft.consent();
        return new CaseForm(said(draft.title()), said(draft.need()), said(draft.approach()), said(draft.effect()),
                said(draft.summary()), code(draft.category()), codes(draft.otherCategories()),
                said(draft.agencyType()), codes(draft.disabilities()), codes(draft.phases()),
                draft.stakeholders().stream().map(who -> who.stakeholder().name()).toList(),
                draft.stakeholders().stream().filter(who -> who.note() != null).collect(
                        Collectors.toMap(who -> who.stakeholder().name(), who -> said(who.note()), (a, b) -> a)),
                draft.partners().stream()
                        .map(one -> new PartnerRow(said(one.type()), said(one.role()), said(one.note()))).toList(),
                said(draft.prefecture()),
                draft.links().stream().map(one -> new LinkRow(said(one.url()), said(one.label()))).toList(),
                consent == null ? "" : code(consent.kind()), consent == null ? "" : said(consent.by()),
                consent == null || consent.on() == null ? "" : consent.on().toString(),
                draft.acknowledged().stream()
                        .collect(Collectors.toMap(Acknowledgement::id, one -> said(one.reason()), (a, b) -> a)),
                draft.acknowledged().stream()
                        .collect(Collectors.toMap(Acknowledgement::id, one -> said(one.reason()), (a, b) -> a)),
                "");
    }

    /** The empty form, with the kind of agency of its author where that is known. */
    static CaseForm begun(@Nullable String agencyType) {
        return of(new CaseDraft(null, null, null, null, null, null, List.of(), agencyType, List.of(), List.of(),
                List.of(),
                List.of(), null, List.of(), null, List.of()));
    }

    /** How long the title is. */
    public TextLength getTitleLength() {
        return TextLength.title(title);
    }

    /** How long the need is. */
    public TextLength getNeedLength() {
        return TextLength.section(need, false);
    }

    /** How long the approach is. */
    public TextLength getApproachLength() {
        return TextLength.section(approach, true);
    }

    /** How long the effect is. */
    public TextLength getEffectLength() {
        return TextLength.section(effect, false);
    }

    /** How long the summary is. */
    public TextLength getSummaryLength() {
        return TextLength.summary(summary);
    }

    /** The same form without rows that say nothing. */
    CaseForm tidied() {
        return with(partners.stream().filter(row -> !row.isEmpty()).toList(),
                links.stream().filter(row -> !row.isEmpty()).toList());
    }

    /** The same form with one more row for a partner, after those that say something. */
    CaseForm withPartner() {
        CaseForm tidy = tidied();
        return with(Stream.concat(tidy.partners.stream(), Stream.of(PartnerRow.EMPTY)).toList(), tidy.links);
    }

    /** The same form with one more row for a link, after those that say something. */
    CaseForm withLink() {
        CaseForm tidy = tidied();
        return with(tidy.partners, Stream.concat(tidy.links.stream(), Stream.of(LinkRow.EMPTY)).toList());
    }

    /** The same form without one row, called {@code partner-0} or {@code link-0}; as it is where there is no such row. */
    CaseForm without(String row) {
        List<PartnerRow> partnersLeft = new ArrayList<>(partners);
        List<LinkRow> linksLeft = new ArrayList<>(links);
        for (int i = partners.size() - 1; i >= 0; i--) {
            if (row.equals("partner-" + i)) {
                partnersLeft.remove(i);
            }
        }
        for (int i = links.size() - 1; i >= 0; i--) {
            if (row.equals("link-" + i)) {
                linksLeft.remove(i);
            }
        }
        return with(partnersLeft, linksLeft).tidied();
    }

    /** Whether something stands in the field of the day that is no day. */
    boolean isDayUnreadable() {
        return !PlainText.isEmpty(consentOn) && day(consentOn) == null;
    }

    /** Whether something was typed that a draft does not keep: it must be shown again at once, or it is lost. */
    boolean saysMoreThanDraft() {
        return !PlainText.isEmpty(answer) || isDayUnreadable()
                || kept.entrySet().stream().anyMatch(one -> !counts(one.getKey(), one.getValue()));
    }

    /** What the form says, as the doors take it. */
    CaseDraft draft() {
        return new CaseDraft(title, need, approach, effect, summary,
                value(SupportCategory.class, category).orElse(null), values(SupportCategory.class, otherCategories),
                chosen(agencyType), values(Disability.class, disabilities), values(SupportPhase.class, phases),
                values(Stakeholder.class, stakeholders).stream()
                        .map(who -> new CaseContent.Participant(who, line(notes.getOrDefault(who.name(), ""))))
                        .toList(),
                tidied().partners.stream().map(CaseForm::partner).toList(), chosen(prefecture),
                tidied().links.stream().map(CaseForm::link).toList(), consentSaid(),
                kept.entrySet().stream().filter(one -> counts(one.getKey(), one.getValue()))
                        .map(one -> new Acknowledgement(one.getKey(), line(reasons.getOrDefault(one.getKey(), ""))))
                        .toList());
    }

    /** A grave finding is only kept with a reason. */
    private boolean counts(String finding, String level) {
        return !level.equals("BLOCK") || !PlainText.isEmpty(reasons.getOrDefault(finding, ""));
    }

    private @Nullable Consent consentSaid() {
        Consent.Kind kind = value(Consent.Kind.class, consent).orElse(null);
        LocalDate on = day(consentOn);
        String by = line(consentBy);
        return kind == null && by == null && on == null ? null : new Consent(kind, by, on);
    }

    @SuppressWarnings("NullAway") // a draft may lack the kind; the check of the door says so
    private static CaseContent.Partner partner(PartnerRow row) {
        return new CaseContent.Partner(chosen(row.type), line(row.role), line(row.note));
    }

    @SuppressWarnings("NullAway") // a draft may lack the address; the check of the door says so
    private static CaseContent.Link link(LinkRow row) {
        return new CaseContent.Link(line(row.url), line(row.label));
    }

    private CaseForm with(List<PartnerRow> otherPartners, List<LinkRow> otherLinks) {
        return new CaseForm(title, need, approach, effect, summary, category, otherCategories, agencyType,
                disabilities, phases, stakeholders, notes, List.copyOf(otherPartners), prefecture,
                List.copyOf(otherLinks), consent, consentBy, consentOn, kept, reasons, answer);
    }

    private static Map<String, String> fields(Form form, String prefix) {
        Map<String, String> fields = new LinkedHashMap<>();
        form.all().forEach((name, values) -> {
            if (name.startsWith(prefix) && !values.isEmpty()) {
                fields.put(name.substring(prefix.length()), values.getFirst());
            }
        });
        return fields;
    }

    private static @Nullable LocalDate day(String text) {
        Matcher matcher = DAY.matcher(text.strip());
        if (!matcher.matches()) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable String line(String text) {
        return PlainText.isEmpty(text) ? null : PlainText.stored(text.strip());
    }

    private static @Nullable String chosen(String code) {
        return code.isEmpty() ? null : code;
    }

    private static <E extends Enum<E>> Optional<E> value(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equals(code)).findFirst();
    }

    private static <E extends Enum<E>> List<E> values(Class<E> type, List<String> codes) {
        return Arrays.stream(type.getEnumConstants()).filter(one -> codes.contains(one.name())).toList();
    }

    private static List<String> codes(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }

    private static String code(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static String at(List<String> values, int index) {
        return index < values.size() ? values.get(index) : "";
    }
}
