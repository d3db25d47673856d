package org.shienhiroba.web.pages.agency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shienhiroba.content.agency.HelpPhase;
import org.shienhiroba.content.agency.HelpStrength;
import org.shienhiroba.content.agency.ResourceDomain;
import org.shienhiroba.content.agency.RoleAudience;
import org.shienhiroba.content.platform.Labels;
import org.shienhiroba.web.pages.template.Words;

/** The text that another editor has saved, beside the one that is typed. */
final class Overtaken {
    private Overtaken() {}

    /**
     * A field in which they differ.
     *
     * @param label the field
     * @param now   as it is saved
     * @param typed as it is typed
     */
    public record Field(String label, String now, String typed) {}

    /** Every field in which they differ, in the order of the form. */
    static List<Field> of(AgencyTypeForm now, AgencyTypeForm typed) {
        Map<String, String> saved = lines(now);
        Map<String, String> written = lines(typed);
        return saved.entrySet().stream().filter(one -> !one.getValue().equals(written.get(one.getKey())))
                .map(one -> new Field(Words.sentence("agencyType.edit." + one.getKey()), one.getValue(),
                        written.getOrDefault(one.getKey(), "")))
                .toList();
    }

    private static Map<String, String> lines(AgencyTypeForm form) {
        Map<String, String> lines = new LinkedHashMap<>();
        put(lines, "name", form.name());
        put(lines, "shortName", form.shortName());
        put(lines, "reading", form.reading());
        put(lines, "otherNames", String.join("\n", form.rows().otherNames()));
        put(lines, "domain", word(ResourceDomain.values(), form.domain()));
        put(lines, "position", form.position());
        put(lines, "summary", form.summary());
        put(lines, "about", form.about());
        put(lines, "legalBasis", form.legalBasis());
        put(lines, "users", form.users());
        put(lines, "period", form.period());
        put(lines, "roles", form.rows().roles().stream()
                .map(one -> line(word(RoleAudience.values(), one.audience()), one.role(), one.cooperation()))
                .collect(Collectors.joining("\n")));
        put(lines, "firstContact", form.firstContact());
        put(lines, "involvement", form.rows().involvement().stream()
                .map(one -> line(word(HelpPhase.values(), one.from()), word(HelpPhase.values(), one.to()),
                        word(HelpStrength.values(), one.strength()), one.label()))
                .collect(Collectors.joining("\n")));
        put(lines, "standIns", String.join("\n", form.rows().standIns()));
        put(lines, "listed", Words.sentence(form.listed() ? "agencyType.edit.yes" : "agencyType.edit.no"));
        put(lines, "inOverview", Words.sentence(form.inOverview() ? "agencyType.edit.yes" : "agencyType.edit.no"));
        put(lines, "sources", form.rows().sources().stream().map(one -> line(one.title(), one.date()))
                .collect(Collectors.joining("\n")));
        put(lines, "asOf", form.asOf());
        return lines;
    }

    /** What readers see of a code; the code itself where it is none. */
    private static String word(Enum<?>[] values, String code) {
        return Stream.of(values).filter(value -> value.name().equals(code)).map(Labels::of).findFirst().orElse(code);
    }

    private static String line(String... parts) {
        return Stream.of(parts).collect(Collectors.joining(" ／ "));
    }

    private static void put(Map<String, String> lines, String field, String text) {
        lines.put(field, text.strip().replace("\r\n", "\n"));
    }
}
