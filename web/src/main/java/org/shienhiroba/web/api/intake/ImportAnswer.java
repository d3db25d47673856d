package org.shienhiroba.web.api.intake;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.directory.intake.IntakeState;
import org.shienhiroba.content.directory.intake.IntakeView;
import org.shienhiroba.content.directory.intake.ListEncoding;
import org.shienhiroba.content.directory.intake.ListFormat;
import org.shienhiroba.content.directory.intake.Outcome;
import org.shienhiroba.content.directory.intake.ReportLine;

/**
 * What taking over a list does, or did. Of each kind of line the first hundred are told.
 *
 * @param id            the number of the import
 * @param applied       whether it is taken over
 * @param edition       the edition of lines that name none; null where every line names its own
 * @param encoding      how the file is written
 * @param format        whose columns it has
 * @param read          lines of the file after the headings
 * @param created       lines that are new
 * @param changed       lines that say something else than before
 * @param unchanged     lines that say what is known
 * @param missing       known lines that the file should name and does not
 * @param manyMissing   whether so many are missing that the file is perhaps not whole
 * @param rejectedTotal lines that cannot be taken
 * @param rejected      which, and why
 * @param warnings      what was mended or left out
 * @param changes       what changes
 * @param gone          what is missing
 */
@JsonbPropertyOrder({"id", "applied", "edition", "encoding", "format", "read", "created", "changed", "unchanged",
        "missing", "manyMissing", "rejectedTotal", "rejected", "warnings", "changes", "gone"})
public record ImportAnswer(
        long id,
        boolean applied,
        @Nullable String edition,
        @Nullable ListEncoding encoding,
        @Nullable ListFormat format,
        int read,
        int created,
        int changed,
        int unchanged,
        int missing,
        boolean manyMissing,
        int rejectedTotal,
        List<Remark> rejected,
        List<Remark> warnings,
        List<Change> changes,
        List<Gone> gone) {

    /**
     * Something about a line.
     *
     * @param line   its number in the file, from 1
     * @param column the heading; empty for the whole line
     * @param reason a sentence in Japanese
     */
    public record Remark(long line, String column, String reason) {}

    /**
     * A line that says something else than before.
     *
     * @param key   the list's own key
     * @param name  the name of the office or place
     * @param facts what is other
     */
    public record Change(String key, String name, List<Difference> facts) {}

    /**
     * A value.
     *
     * @param fact   what is told
     * @param before empty for nothing
     * @param after  empty for nothing
     */
    public record Difference(String fact, String before, String after) {}

    /**
     * A line that is not there any more.
     *
     * @param key  the list's own key
     * @param name the name of the office
     */
    public record Gone(String key, String name) {}

    static ImportAnswer of(IntakeView intake, List<ReportLine> lines) {
        var counts = intake.counts();
        return new ImportAnswer(intake.id(), intake.state() == IntakeState.APPLIED, intake.edition(),
                intake.encoding(), intake.format(), counts.read(), counts.created(), counts.changed(),
                counts.unchanged(), counts.missing(), counts.manyMissing(), counts.rejected(),
                remarks(lines, Outcome.REJECTED), remarks(lines, Outcome.WARNED), changes(lines),
                lines.stream().filter(line -> line.outcome() == Outcome.MISSING)
                        .map(line -> new Gone(line.key(), line.name())).toList());
    }

    private static List<Remark> remarks(List<ReportLine> lines, Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome)
                .map(line -> new Remark(line.line(), line.item(), line.after())).toList();
    }

    private static List<Change> changes(List<ReportLine> lines) {
        Map<String, Change> changes = new LinkedHashMap<>();
        lines.stream().filter(line -> line.outcome() == Outcome.CHANGED)
                .forEach(line -> changes
                        .computeIfAbsent(line.line() + " " + line.key(),
                                any -> new Change(line.key(), line.name(), new ArrayList<>()))
                        .facts().add(new Difference(line.item(), line.before(), line.after())));
        return List.copyOf(changes.values());
    }
}
