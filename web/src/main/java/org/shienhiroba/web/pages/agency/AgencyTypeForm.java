package org.shienhiroba.web.pages.agency;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.agency.AgencyTypeContent;
import org.shienhiroba.content.agency.AgencyTypeWork;
import org.shienhiroba.content.agency.HelpPhase;
import org.shienhiroba.content.agency.HelpSpan;
import org.shienhiroba.content.agency.HelpStrength;
import org.shienhiroba.content.agency.ResourceDomain;
import org.shienhiroba.content.agency.RoleAudience;
import org.shienhiroba.content.platform.PlainText;
import org.shienhiroba.web.http.Form;

/**
 * What stands in the fields of the form of a kind of agency, exactly as typed; codes where something is chosen, empty where
 * nothing is.
 *
 * @param position a number, as typed
 * @param asOf     a day as the browser sent it
 * @param rows     the rows of the lists, without those that say nothing, but for one that was just added
 * @param version  the version that was shown; empty for a new kind
 * @param added    the list to which a row was just added; empty for none
 */
public record AgencyTypeForm(String code, String name, String shortName, String reading, String domain, String position,
        String summary, String about, String legalBasis, String users, String period, String firstContact, String asOf,
        boolean listed, boolean inOverview, Rows rows, String version, String added) {

    /** The lists. */
    public record Rows(List<String> otherNames, List<RoleRow> roles, List<SpanRow> involvement, List<String> standIns,
            List<SourceRow> sources) {}

    /** A role. */
    public record RoleRow(String audience, String role, String cooperation) {}

    /** A time in which the kind helps. */
    public record SpanRow(String from, String to, String strength, String label) {}

    /** A source. */
    public record SourceRow(String title, String date) {}

    /** The form as it was posted, without empty rows. */
    static AgencyTypeForm of(Form form) {
        Rows rows = new Rows(said(form.all("otherNames")),
                rows(form, List.of("role_for", "role_text", "role_how"),
                        row -> new RoleRow(row.get(0), row.get(1), row.get(2))),
                rows(form, List.of("span_from", "span_to", "span_strength", "span_label"),
                        row -> new SpanRow(row.get(0), row.get(1), row.get(2), row.get(3))),
                said(form.all("standIns")), rows(form, List.of("source_title", "source_date"),
                        row -> new SourceRow(row.get(0), row.get(1))));
        return new AgencyTypeForm(form.text("code"), form.text("name"), form.text("shortName"), form.text("reading"),
                form.text("domain"), form.text("position"), form.text("summary"), form.text("about"),
                form.text("legalBasis"), form.text("users"), form.text("period"), form.text("firstContact"),
                form.text("asOf"), form.has("listed"), form.has("inOverview"), rows, form.text("version"), "");
    }

    /** The form of a kind that is there. */
    static AgencyTypeForm of(AgencyTypeWork work) {
        AgencyTypeContent is = work.content();
        Rows rows = new Rows(is.otherNames().stream().map(AgencyTypeContent.OtherName::name).toList(),
                is.roles().stream().map(one -> new RoleRow(one.audience().name(), one.role(), one.cooperation()))
                        .toList(),
                is.involvement().stream().map(one -> new SpanRow(one.from().name(), one.to().name(),
                        one.strength().name(), one.label())).toList(),
                is.standIns(), is.sources().stream().map(one -> new SourceRow(one.title(), one.date())).toList());
        return new AgencyTypeForm(is.code(), is.name(), is.shortName(), is.reading(), is.domain().name(),
                Integer.toString(is.position()), is.summary(), is.about(), text(is.legalBasis()), text(is.users()),
                text(is.period()), text(is.firstContact()), is.asOf().toString(), is.listed(), is.inOverview(), rows,
                Integer.toString(work.version()), "");
    }

    /** The form of a new kind, with one empty row where one is needed. */
    static AgencyTypeForm fresh(LocalDate today) {
        return new AgencyTypeForm("", "", "", "", "", "", "", "", "", "", "", "", today.toString(), true, false,
                new Rows(List.of(), List.of(new RoleRow("", "", "")), List.of(), List.of(),
                        List.of(new SourceRow("", ""))),
                "", "");
    }

    /** The same form under the code and the version that count. */
    AgencyTypeForm with(String itsCode, String itsVersion) {
        return new AgencyTypeForm(itsCode, name, shortName, reading, domain, position, summary, about, legalBasis,
                users, period, firstContact, asOf, listed, inOverview, rows, itsVersion, added);
    }

    /** The same form with one more row in a list; as it is where there is no such list. */
    AgencyTypeForm adding(String list) {
        return with(switch (list) {
            case "otherNames" -> new Rows(more(rows.otherNames, ""), rows.roles, rows.involvement, rows.standIns,
                    rows.sources);
            case "roles" -> new Rows(rows.otherNames, more(rows.roles, new RoleRow("", "", "")), rows.involvement,
                    rows.standIns, rows.sources);
            case "involvement" -> new Rows(rows.otherNames, rows.roles,
                    more(rows.involvement, new SpanRow("", "", "", "")), rows.standIns, rows.sources);
            case "standIns" -> new Rows(rows.otherNames, rows.roles, rows.involvement, more(rows.standIns, ""),
                    rows.sources);
            case "sources" -> new Rows(rows.otherNames, rows.roles, rows.involvement, rows.standIns,
                    more(rows.sources, new SourceRow("", "")));
            default -> rows;
        }, list);
    }

    /** The form without one row, called {@code roles-0}; as it is where there is no such row. */
    AgencyTypeForm without(String row) {
        int at = row.lastIndexOf('-');
        String list = at < 0 ? "" : row.substring(0, at);
        String number = row.substring(at + 1);
        int index = number.matches("[0-9]{1,4}") ? Integer.parseInt(number) : -1;
        return with(new Rows(less(rows.otherNames, list.equals("otherNames"), index),
                less(rows.roles, list.equals("roles"), index),
                less(rows.involvement, list.equals("involvement"), index),
                less(rows.standIns, list.equals("standIns"), index), less(rows.sources, list.equals("sources"), index)),
                "");
    }

    /** What the form says, as the door takes it; what is missing or unreadable there is null, or a position of 0. */
    @SuppressWarnings("NullAway") // the rules of the door say what is missing
    AgencyTypeContent content() {
        return new AgencyTypeContent(code.strip(), line(name), line(shortName), line(reading),
                rows.otherNames.stream()
                        .map(one -> new AgencyTypeContent.OtherName(one.strip(), (AgencyTypeContent.Origin) null))
                        .toList(),
                chosen(ResourceDomain.values(), domain), number(position), line(summary), about.strip(),
                line(legalBasis), line(users), line(period),
                rows.roles.stream().map(one -> new AgencyTypeContent.Role(chosen(RoleAudience.values(), one.audience),
                        line(one.role), line(one.cooperation))).toList(),
                firstContact.strip(),
                rows.involvement.stream().map(one -> new HelpSpan(chosen(HelpPhase.values(), one.from),
                        chosen(HelpPhase.values(), one.to), chosen(HelpStrength.values(), one.strength),
                        line(one.label))).toList(),
                rows.standIns, listed, inOverview,
                rows.sources.stream().map(one -> new AgencyTypeContent.Source(line(one.title), line(one.date)))
                        .toList(),
                day(asOf));
    }

    private AgencyTypeForm with(Rows other, String itsAdded) {
        return new AgencyTypeForm(code, name, shortName, reading, domain, position, summary, about, legalBasis, users,
                period, firstContact, asOf, listed, inOverview, other, version, itsAdded);
    }

    /** The rows of fields that stand side by side, without those in which nothing is said. */
    private static <T> List<T> rows(Form form, List<String> fields, Function<List<String>, T> row) {
        int count = fields.stream().mapToInt(field -> form.all(field).size()).max().orElse(0);
        return IntStream.range(0, count)
                .mapToObj(i -> fields.stream().map(field -> i < form.all(field).size() ? form.all(field).get(i) : "")
                        .toList())
                .filter(values -> !values.stream().allMatch(PlainText::isEmpty)).map(row).toList();
    }

    private static List<String> said(List<String> values) {
        return values.stream().filter(one -> !PlainText.isEmpty(one)).toList();
    }

    private static <T> List<T> more(List<T> rows, T row) {
        return Stream.concat(rows.stream(), Stream.of(row)).toList();
    }

    private static <T> List<T> less(List<T> rows, boolean here, int index) {
        if (!here || index < 0 || index >= rows.size()) {
            return rows;
        }
        List<T> left = new ArrayList<>(rows);
        left.remove(index);
        return List.copyOf(left);
    }

    private static int number(String typed) {
        String plain = typed.strip();
        return plain.matches("[0-9]{1,9}") ? Integer.parseInt(plain) : 0;
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String line(String typed) {
        return typed.strip();
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static <E extends Enum<E>> @Nullable E chosen(E[] values, String code) {
        return Arrays.stream(values).filter(value -> value.name().equals(code)).findFirst().orElse(null);
    }
}
