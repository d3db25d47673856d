package org.shienhiroba.web.pages.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.agency.RoleAudience;
import org.shienhiroba.content.directory.LocalKnowledge;
import org.shienhiroba.content.platform.PlainText;
import org.shienhiroba.web.http.Form;

/**
 * What an editor has typed about an office, as it came.
 *
 * @param note    a note for readers
 * @param rows    what the office does, row by row
 * @param version the version that was shown
 */
public record LocalForm(String note, List<Row> rows, String version) {

    /**
     * A row of the form.
     *
     * @param audience    code of for whom; empty where nothing is chosen
     * @param role        what
     * @param cooperation how to work with it
     */
    public record Row(String audience, String role, String cooperation) {
        private static final Row BLANK = new Row("", "", "");

        boolean isBlank() {
            return audience.isEmpty() && PlainText.isEmpty(role) && PlainText.isEmpty(cooperation);
        }
    }

    static LocalForm of(Form form) {
        List<String> audiences = form.all("audience");
        List<String> roles = form.all("role");
        List<String> cooperations = form.all("cooperation");
        return new LocalForm(form.text("note"),
                IntStream.range(0, Math.max(audiences.size(), Math.max(roles.size(), cooperations.size())))
                        .mapToObj(at -> new Row(at(audiences, at), at(roles, at), at(cooperations, at))).toList(),
                form.text("version"));
    }

    static LocalForm of(LocalKnowledge local, int version) {
        return new LocalForm(Objects.requireNonNullElse(local.note(), ""),
                local.roles().stream().map(role -> new Row(role.audience() == null ? "" : role.audience().name(),
                        role.role(), Objects.requireNonNullElse(role.cooperation(), ""))).toList(),
                Integer.toString(version));
    }

    /** Without rows that say nothing. */
    LocalForm withoutBlanks() {
        return new LocalForm(note, rows.stream().filter(row -> !row.isBlank()).toList(), version);
    }

    /** With an empty row at the end. */
    LocalForm withBlank() {
        List<Row> more = new ArrayList<>(rows);
        more.add(Row.BLANK);
        return new LocalForm(note, List.copyOf(more), version);
    }

    /** Without a row, counted from 0. */
    LocalForm without(int at) {
        return new LocalForm(note,
                IntStream.range(0, rows.size()).filter(one -> one != at).mapToObj(rows::get).toList(),
                version);
    }

    LocalKnowledge content() {
        return new LocalKnowledge(note,
                rows.stream().map(row -> new LocalKnowledge.Role(audience(row.audience), row.role, row.cooperation))
                        .toList());
    }

    private static @Nullable RoleAudience audience(String code) {
        return Arrays.stream(RoleAudience.values()).filter(one -> one.name().equals(code)).findFirst().orElse(null);
    }

    private static String at(List<String> values, int at) {
        return at < values.size() ? values.get(at) : "";
    }
}
