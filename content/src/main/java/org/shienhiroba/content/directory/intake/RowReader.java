package org.shienhiroba.content.directory.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.directory.Fact;
import org.shienhiroba.content.directory.Facts;
import org.shienhiroba.content.directory.ListingKey;
import org.shienhiroba.content.directory.intake.Layout.Mark;
import org.shienhiroba.content.directory.intake.ReadRow.Remark;
import org.shienhiroba.content.directory.place.Municipalities.PlaceName;
import org.shienhiroba.content.directory.place.Point;
import org.shienhiroba.content.platform.FormulaGuard;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.platform.PlainText;
import org.shienhiroba.content.platform.Prefecture;

/**
 * Reads what a line of a list of agencies says. The place of an office is its address, never the authority that designated it.
 * A point that cannot be right is left out with a warning, since the office can be found by its address; whatever else is
 * wrong rejects the line.
 */
final class RowReader {
    private static final int LONGEST_VALUE = 1000;
    private static final int LONGEST_KEY = 200;
    private static final int MOST_TEXT = 7000;
    private static final Set<Fact> PHONES = Set.of(Fact.PHONE, Fact.FAX, Fact.OPERATOR_PHONE, Fact.OPERATOR_FAX);
    private static final Set<Fact> URLS = Set.of(Fact.URL, Fact.OPERATOR_URL);
    private static final Map<Fact, Integer> NUMBERS = Map.of(Fact.OFFICE_NUMBER, 10, Fact.OPERATOR_NUMBER, 13,
            Fact.AUTHORITY_CODE, 5);

    private final Layout layout;
    private final Kinds kinds;
    private final @Nullable String chosenKind;
    private final @Nullable String edition;

    /**
     * @param chosenKind code of the kind for lines that name none; those that name another are rejected; null for none
     * @param edition    of all lines that name none; null for none
     */
    RowReader(Layout layout, Kinds kinds, @Nullable String chosenKind, @Nullable String edition) {
        this.layout = layout;
        this.kinds = kinds;
        this.chosenKind = chosenKind;
        this.edition = edition;
    }

    /** A line cannot be taken. */
    private static final class Wrong extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Remark remark;

        Wrong(String column, String key, Object... arguments) {
            super(key);
            remark = new Remark(column, Messages.say("intake.row." + key, arguments));
        }
    }

    /** Whether lines of this file may name the edition that they are from. */
    boolean namesEditions() {
        return layout.marks().containsKey(Mark.EDITION);
    }

    ReadRow read(long line, List<String> cells) {
        List<Remark> warnings = new ArrayList<>();
        ListingKey key = null;
        try {
            if (cells.size() != layout.headings().size()) {
                throw new Wrong("", "columns", Integer.toString(cells.size()),
                        Integer.toString(layout.headings().size()));
            }
            key = key(cells);
            if (!mark(cells, Mark.MISSING_SINCE).isEmpty()) {
                return new ReadRow(line, null, key, null, warnings);
            }
            return new ReadRow(line, row(line, key, cells, warnings), key, null, warnings);
        } catch (Wrong wrong) {
            return new ReadRow(line, null, key, wrong.remark, warnings);
        }
    }

    private ListRow row(long line, ListingKey key, List<String> cells, List<Remark> warnings) throws Wrong {
        Map<Fact, String> values = new EnumMap<>(Fact.class);
        int length = 0;
        for (Map.Entry<Fact, Integer> column : layout.facts().entrySet()) {
            String value = value(column.getKey(), cells, warnings);
            length += value.length() + column.getKey().name().length() + 2;
            values.put(column.getKey(), value);
        }
        if (length > MOST_TEXT) {
            throw new Wrong("", "tooMuch", Integer.toString(MOST_TEXT));
        }
        Point point = point(values, warnings);
        Facts facts = Facts.of(values);
        if (facts.get(Fact.NAME) == null) {
            throw new Wrong(heading(Fact.NAME), "required");
        }
        String location = facts.find(Fact.LOCATION).orElse("");
        Prefecture prefecture = Prefecture.ofAddress(location).orElse(null);
        if (prefecture == null) {
            throw new Wrong(heading(Fact.LOCATION), location.isEmpty() ? "required" : "prefecture");
        }
        return new ListRow(line, key, edition(cells), facts, prefecture.code(),
                place(prefecture, location, warnings), point);
    }

    private ListingKey key(List<String> cells) throws Wrong {
        return layout.format() == ListFormat.WAM_NET ? wamKey(cells) : ownKey(cells);
    }

    private ListingKey wamKey(List<String> cells) throws Wrong {
        String service = mark(cells, Mark.SERVICE);
        Optional<Kinds.Service> known = kinds.ofService(service);
        String kind = kind(known.map(Kinds.Service::kind).orElse(null), heading(Mark.SERVICE), service);
        String number = Values.number(mark(cells, Mark.KEY));
        String office = value(Fact.OFFICE_NUMBER, cells, new ArrayList<>());
        if (number.isEmpty()) {
            throw new Wrong(heading(Mark.KEY), "required");
        }
        if (office.isEmpty()) {
            throw new Wrong(heading(Fact.OFFICE_NUMBER), "required");
        }
        String mark = known.map(Kinds.Service::mark).orElse("");
        return key(ListingKey.WAM_NET, kind, number + "/" + office + (mark.isEmpty() ? "" : "/" + mark), Mark.KEY);
    }

    private ListingKey ownKey(List<String> cells) throws Wrong {
        String named = mark(cells, Mark.KIND);
        String kind = kind(kinds.named(named).orElse(null), heading(Mark.KIND), named);
        String source = PlainText.stored(mark(cells, Mark.SOURCE)).replaceAll("\\s+", " ");
        if (source.isEmpty()) {
            throw new Wrong(heading(Mark.SOURCE), "required");
        }
        if (source.length() > LONGEST_KEY) {
            throw new Wrong(heading(Mark.SOURCE), "tooLong", Integer.toString(LONGEST_KEY));
        }
        String number = PlainText.stored(mark(cells, Mark.KEY));
        String key = !number.isEmpty()
                ? number
                : Values.alike(cell(cells, layout.facts().get(Fact.NAME))) + "/"
                        + Values.alike(cell(cells, layout.facts().get(Fact.LOCATION)));
        return key(source, kind, key, Mark.KEY);
    }

    private ListingKey key(String source, String kind, String key, Mark column) throws Wrong {
        if (key.length() > LONGEST_KEY) {
            throw new Wrong(heading(column), "tooLong", Integer.toString(LONGEST_KEY));
        }
        return new ListingKey(source, kind, key);
    }

    private String kind(@Nullable String found, String column, String written) throws Wrong {
        if (found == null && chosenKind == null) {
            throw new Wrong(column, written.isEmpty() ? "required" : "kind", shown(written));
        }
        if (found == null) {
            return Objects.requireNonNull(chosenKind);
        }
        if (chosenKind != null && !found.equals(chosenKind)) {
            throw new Wrong(column, "otherKind", shown(written));
        }
        return found;
    }

    private String edition(List<String> cells) throws Wrong {
        String written = Values.number(mark(cells, Mark.EDITION));
        if (written.isEmpty() && edition != null) {
            return edition;
        }
        if (!Edition.isOne(written)) {
            throw new Wrong(heading(Mark.EDITION), written.isEmpty() ? "noEdition" : "edition", shown(written));
        }
        return written;
    }

    private String value(Fact fact, List<String> cells, List<Remark> warnings) throws Wrong {
        String value = cell(cells, layout.facts().get(fact));
        String column = heading(fact);
        if (!PlainText.isText(value)) {
            throw new Wrong(column, "notText");
        }
        if (value.codePointCount(0, value.length()) > LONGEST_VALUE) {
            throw new Wrong(column, "tooLong", Integer.toString(LONGEST_VALUE));
        }
        if (value.indexOf('\uFFFD') >= 0) {
            warnings.add(new Remark(column, Messages.say("intake.row.garbled")));
        }
        if (PHONES.contains(fact)) {
            return Values.phone(value);
        }
        if (URLS.contains(fact)) {
            return Values.url(value);
        }
        Integer digits = NUMBERS.get(fact);
        if (digits == null) {
            return value;
        }
        String number = Values.number(value);
        if (Values.lostDigits(number)) {
            throw new Wrong(column, "lostDigits", shown(number));
        }
        if (number.length() > 20) {
            throw new Wrong(column, "tooLong", "20");
        }
        // in a list of our own, a number may be anybody's
        return layout.format() == ListFormat.WAM_NET ? Values.padded(number, digits) : number;
    }

    private @Nullable Point point(Map<Fact, String> values, List<Remark> warnings) {
        String latitude = values.getOrDefault(Fact.LATITUDE, "");
        String longitude = values.getOrDefault(Fact.LONGITUDE, "");
        values.remove(Fact.LATITUDE);
        values.remove(Fact.LONGITUDE);
        if (PlainText.isEmpty(latitude) && PlainText.isEmpty(longitude)) {
            return null;
        }
        try {
            String north = Values.degrees(latitude);
            String east = Values.degrees(longitude);
            Point point = new Point(Double.parseDouble(north), Double.parseDouble(east));
            if (Point.isInJapan(point.latitude(), point.longitude())) {
                values.put(Fact.LATITUDE, north);
                values.put(Fact.LONGITUDE, east);
                return point;
            }
            warnings.add(new Remark(heading(Fact.LATITUDE), Messages.say("intake.row.abroad")));
        } catch (NumberFormatException e) {
            warnings.add(new Remark(heading(Fact.LATITUDE), Messages.say("intake.row.noDegrees")));
        }
        return null;
    }

    private @Nullable PlaceName place(Prefecture prefecture, String location, List<Remark> warnings) {
        String rest = location.substring(prefecture.label().length()).strip();
        if (rest.isEmpty()) {
            return null;
        }
        if (!rest.matches(".{1,19}[市区町村]")) {
            warnings.add(new Remark(heading(Fact.LOCATION), Messages.say("intake.row.municipality")));
            return null;
        }
        return new PlaceName(prefecture.code(), rest);
    }

    private String mark(List<String> cells, Mark mark) {
        return cell(cells, layout.marks().get(mark)).strip();
    }

    private String cell(List<String> cells, @Nullable Integer column) {
        String cell = column == null ? "" : cells.get(column);
        return layout.format() == ListFormat.OWN ? FormulaGuard.unguarded(cell) : cell;
    }

    private String heading(Fact fact) {
        return heading(layout.facts().get(fact), fact.label());
    }

    private String heading(Mark mark) {
        return heading(layout.marks().get(mark), mark.label());
    }

    private String heading(@Nullable Integer column, String otherwise) {
        return column == null ? otherwise : layout.headings().get(column).strip();
    }

    private static String shown(String written) {
        String text = PlainText.isText(written) ? written : "?";
        return text.codePointCount(0, text.length()) <= 40
                ? text
                : String.format(Locale.ROOT, "%s…", text.substring(0, text.offsetByCodePoints(0, 40)));
    }
}
