package org.shienhiroba.content.directory.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.shienhiroba.content.directory.Fact;
import org.shienhiroba.content.directory.ListingView;
import org.shienhiroba.content.directory.intake.Layout.Mark;
import org.shienhiroba.content.platform.FormulaGuard;

/** 支援機関名簿: our own format of a list, which the export writes and {@link RowReader} reads. */
public final class OwnFormat {
    private static final List<Mark> MARKS = List.of(Mark.KIND, Mark.KEY, Mark.SOURCE, Mark.EDITION,
            Mark.MISSING_SINCE);

    private OwnFormat() {}

    /** The headings of all columns. */
    public static List<String> headings() {
        return Stream.concat(MARKS.stream().map(Mark::label), Stream.of(Fact.values()).map(Fact::label)).toList();
    }

    /** A line of a list as cells; none that a spreadsheet would run. */
    public static List<String> row(ListingView line, String kindName) {
        List<String> cells = new ArrayList<>(List.of(kindName, line.key().sourceKey(), line.key().source(),
                line.lastSeen(), Objects.requireNonNullElse(line.missingSince(), "")));
        for (Fact fact : Fact.values()) {
            cells.add(line.facts().find(fact).orElse(""));
        }
        return cells.stream().map(FormulaGuard::guarded).toList();
    }
}
