package org.shienhiroba.content.directory.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.directory.Fact;
import org.shienhiroba.content.directory.intake.Layout.Mark;
import org.shienhiroba.content.directory.place.Municipalities;
import org.shienhiroba.content.directory.place.MunicipalityLine;
import org.shienhiroba.content.directory.place.MunicipalityView;
import org.shienhiroba.content.directory.place.Point;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.platform.PlainText;
import org.shienhiroba.content.platform.Prefecture;

/** Compares a table of municipalities with those that are known, and takes it over where asked to. Some two thousand lines. */
final class MunicipalityTable {
    private static final int MOST_LINES = 10_000;
    private static final int LONGEST_NAME = 40;

    private final ListFile file;
    private final Municipalities municipalities;
    private final Counts counts = new Counts();
    private final List<MunicipalityLine> lines = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();

    MunicipalityTable(ListFile file, Municipalities municipalities) {
        this.file = file;
        this.municipalities = municipalities;
    }

    private static final class Wrong extends Exception {
        private static final long serialVersionUID = 1L;
        private final String column;
        private final String sentence;

        Wrong(String column, String key, Object... arguments) {
            super(key);
            this.column = column;
            this.sentence = Messages.say("intake.row." + key, arguments);
        }
    }

    Counts run(Report report, boolean writing) throws Unreadable {
        file.read((line, cells) -> {
            counts.read++;
            try {
                if (lines.size() >= MOST_LINES) {
                    throw new Wrong("", "tooMany", Integer.toString(MOST_LINES));
                }
                lines.add(read(cells));
            } catch (Wrong wrong) {
                counts.rejected++;
                report.add(new ReportLine(Outcome.REJECTED, line, "", "", wrong.column, "", wrong.sentence));
            }
        });
        Map<MunicipalityLine, MunicipalityView> known = municipalities.known(lines);
        lines.forEach(line -> compare(line, known.get(line), report));
        if (writing) {
            municipalities.learn(lines);
        }
        return counts;
    }

    private void compare(MunicipalityLine line, @Nullable MunicipalityView known, Report report) {
        MunicipalityView after = Municipalities.asTold(line);
        String name = after.fullName();
        if (known == null) {
            counts.created++;
            report.add(new ReportLine(Outcome.CREATED, 0, line.code(), name, "", "", ""));
            return;
        }
        List<ReportLine> differences = new ArrayList<>();
        add(differences, line, name, Mark.CITY_CODE.label(), known.code(), after.code());
        add(differences, line, name, Mark.CITY.label(), known.name(), after.name());
        add(differences, line, name, Mark.CITY_READING.label(), known.reading(), after.reading());
        add(differences, line, name, Fact.LATITUDE.label(), latitude(known), latitude(after));
        add(differences, line, name, Fact.LONGITUDE.label(), longitude(known), longitude(after));
        if (differences.isEmpty()) {
            counts.unchanged++;
        } else {
            counts.changed++;
            differences.forEach(report::add);
        }
    }

    private static void add(List<ReportLine> differences, MunicipalityLine line, String name, String item,
            @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            differences.add(new ReportLine(Outcome.CHANGED, 0, line.code(), name, item,
                    Objects.requireNonNullElse(before, ""), Objects.requireNonNullElse(after, "")));
        }
    }

    private static @Nullable String latitude(MunicipalityView one) {
        return one.point() == null ? null : Double.toString(one.point().latitude());
    }

    private static @Nullable String longitude(MunicipalityView one) {
        return one.point() == null ? null : Double.toString(one.point().longitude());
    }

    private MunicipalityLine read(List<String> cells) throws Wrong {
        if (cells.size() != file.layout().headings().size()) {
            throw new Wrong("", "columns", Integer.toString(cells.size()),
                    Integer.toString(file.layout().headings().size()));
        }
        for (String cell : cells) {
            if (!PlainText.isText(cell)) {
                throw new Wrong("", "notText");
            }
        }
        String told = cell(cells, Mark.PREFECTURE);
        Prefecture prefecture = Prefecture.ofAddress(told).filter(one -> one.label().equals(told))
                .orElseThrow(() -> new Wrong(heading(Mark.PREFECTURE), "prefecture"));
        String name = cell(cells, Mark.CITY);
        if (!name.matches(".{1," + LONGEST_NAME + "}[市区町村]")) {
            throw new Wrong(heading(Mark.CITY), "municipality");
        }
        String reading = cell(cells, Mark.CITY_READING);
        if (reading.isEmpty() || reading.length() > 100) {
            throw new Wrong(heading(Mark.CITY_READING), reading.isEmpty() ? "required" : "tooLong", "100");
        }
        String code = Values.padded(Values.number(cell(cells, Mark.CITY_CODE)), 6);
        if (!isCode(code) || !code.startsWith(prefecture.code())) {
            throw new Wrong(heading(Mark.CITY_CODE), "code");
        }
        MunicipalityLine line = new MunicipalityLine(code, prefecture.code(), name, reading, point(cells));
        if (!codes.add(code)) {
            throw new Wrong(heading(Mark.CITY_CODE), "codeTwice");
        }
        return line;
    }

    private Point point(List<String> cells) throws Wrong {
        try {
            Point point = new Point(Double.parseDouble(Values.degrees(cell(cells, Mark.CITY_LATITUDE))),
                    Double.parseDouble(Values.degrees(cell(cells, Mark.CITY_LONGITUDE))));
            if (Point.isInJapan(point.latitude(), point.longitude())) {
                return point;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new Wrong(heading(Mark.CITY_LATITUDE), "point");
    }

    /** Six digits of which the last is the check digit of 全国地方公共団体コード: weights 6 to 2, modulo 11. */
    static boolean isCode(String code) {
        if (!code.matches("[0-9]{6}")) {
            return false;
        }
        int sum = 0;
        for (int index = 0; index < 5; index++) {
            sum += (code.charAt(index) - '0') * (6 - index);
        }
        return (11 - sum % 11) % 10 == code.charAt(5) - '0';
    }

    private String cell(List<String> cells, Mark mark) {
        Integer column = file.layout().marks().get(mark);
        return Optional.ofNullable(column).map(cells::get).orElse("").strip();
    }

    private String heading(Mark mark) {
        Integer column = file.layout().marks().get(mark);
        return column == null ? mark.label() : file.layout().headings().get(column).strip();
    }
}
