package org.shienhiroba.web.pages.directory;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.directory.place.Point;
import org.shienhiroba.content.finding.AgencyQuery;
import org.shienhiroba.content.finding.AgencyQuery.Order;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.web.pages.template.Words;

/**
 * A look into the directory as an address: read from one, changed step by step, written as one.
 *
 * @param words        pieces of names as typed
 * @param kind         code of a kind; empty for all
 * @param prefecture   code; empty for all
 * @param municipality code; empty for all
 * @param around       whether offices beyond the municipality are found, too, the nearest to it first
 * @param reading      by reading, even where distances are known
 * @param gone         whether offices that their list names no more are found, too
 * @param near         where distances are measured from; null for the point of the municipality
 * @param page         from 1
 */
public record AgenciesAddress(
        String words,
        String kind,
        String prefecture,
        String municipality,
        boolean around,
        boolean reading,
        boolean gone,
        @Nullable Point near,
        int page) {
    /** Offices a page. */
    static final int SIZE = 12;
    private static final String PATH = "/agencies";

    /** All offices of a kind. */
    public static AgenciesAddress of(String kind) {
        return new AgenciesAddress("", kind, "", "", false, false, false, null, 1);
    }

    /**
     * Reads the parameters of a request; unknown and empty ones are left out.
     *
     * @throws BadInput where the page is no number, the point none in Japan, or the order unknown
     */
    static AgenciesAddress read(Map<String, String[]> parameters) {
        String order = first(parameters, "order", "near");
        if (!Set.of("near", "reading").contains(order)) {
            throw new BadInput("order", Words.sentence("agencies.bad.order"));
        }
        String page = first(parameters, "page", "1");
        if (!page.matches("[0-9]{1,9}")) {
            throw new BadInput("page", Words.sentence("search.bad.page"));
        }
        String near = first(parameters, "near", "");
        return new AgenciesAddress(first(parameters, "q", ""), first(parameters, "type", ""),
                first(parameters, "prefecture", ""), first(parameters, "municipality", ""),
                first(parameters, "around", "").equals("true"), order.equals("reading"),
                first(parameters, "gone", "").equals("true"),
                near.isEmpty()
                        ? null
                        : Point.read(near)
                                .orElseThrow(() -> new BadInput("near", Words.sentence("agencies.bad.near"))),
                Integer.parseInt(page));
    }

    /**
     * What to ask the finder.
     *
     * @param middle the point of the municipality; null where it is not known or none is chosen
     */
    AgencyQuery query(@Nullable Point middle) {
        Point from = near == null ? middle : near;
        Order order = reading ? Order.READING : from == null ? Order.NAME : Order.NEAREST;
        return new AgencyQuery(words, kinds(), around ? null : nullable(prefecture),
                around ? null : nullable(municipality), from, order, gone, page, SIZE);
    }

    /** What to ask the finder for the numbers of the map and of the prefecture, whatever municipality is chosen. */
    AgencyQuery counts() {
        return new AgencyQuery(words, kinds(), nullable(prefecture), null, null, Order.NAME, gone, 1, 0);
    }

    AgenciesAddress withKind(String other) {
        return new AgenciesAddress(words, other, prefecture, municipality, around, reading, gone, near, 1);
    }

    /** In a prefecture, or in all with an empty code. */
    AgenciesAddress withPrefecture(String other) {
        return new AgenciesAddress(words, kind, other, "", false, reading, gone, near, 1);
    }

    /** In a municipality, or in the whole prefecture with an empty code. */
    AgenciesAddress withMunicipality(String other) {
        return new AgenciesAddress(words, kind, prefecture, other, false, reading, gone, near, 1);
    }

    AgenciesAddress around(boolean other) {
        return new AgenciesAddress(words, kind, prefecture, municipality, other, false, gone, near, 1);
    }

    AgenciesAddress byReading(boolean other) {
        return new AgenciesAddress(words, kind, prefecture, municipality, around, other, gone, near, 1);
    }

    AgenciesAddress withGone(boolean other) {
        return new AgenciesAddress(words, kind, prefecture, municipality, around, reading, other, near, 1);
    }

    AgenciesAddress withoutWords() {
        return new AgenciesAddress("", kind, prefecture, municipality, around, reading, gone, near, 1);
    }

    AgenciesAddress withPage(int other) {
        return new AgenciesAddress(words, kind, prefecture, municipality, around, reading, gone, near, other);
    }

    /** The address of the page. */
    public String href() {
        StringJoiner parameters = new StringJoiner("&", PATH + "?", "").setEmptyValue(PATH);
        add(parameters, "prefecture", prefecture);
        add(parameters, "municipality", municipality);
        add(parameters, "type", kind);
        add(parameters, "q", words);
        add(parameters, "around", around ? "true" : "");
        add(parameters, "order", reading ? "reading" : "");
        add(parameters, "gone", gone ? "true" : "");
        add(parameters, "near", nearText());
        add(parameters, "page", page > 1 ? Integer.toString(page) : "");
        return parameters.toString();
    }

    /** The point as it stands in an address; empty for none. */
    public String nearText() {
        return near == null ? "" : near.latitude() + "," + near.longitude();
    }

    private Set<String> kinds() {
        return kind.isEmpty() ? Set.of() : Set.of(kind);
    }

    private static @Nullable String nullable(String code) {
        return code.isEmpty() ? null : code;
    }

    private static void add(StringJoiner parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static String first(Map<String, String[]> parameters, String name, String otherwise) {
        return Stream.of(parameters.getOrDefault(name, new String[0])).filter(value -> !value.isEmpty()).findFirst()
                .orElse(otherwise);
    }
}
