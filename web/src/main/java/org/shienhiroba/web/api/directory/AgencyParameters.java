package org.shienhiroba.web.api.directory;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.directory.place.Point;
import org.shienhiroba.content.finding.AgencyFinder;
import org.shienhiroba.content.finding.AgencyQuery;
import org.shienhiroba.content.finding.AgencyQuery.Order;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.web.api.CaseParameters;
import org.shienhiroba.web.api.Sentences;
import org.shienhiroba.web.api.exchange.PageOfList;

/**
 * The parameters of a look into the directory: {@code q}, repeatable {@code type}, {@code prefecture}, {@code municipality},
 * {@code near}, {@code order}, {@code gone}. An empty value counts as absent, an unknown name is ignored.
 */
final class AgencyParameters {
    private static final Map<String, Order> ORDERS = Map.of("name", Order.NAME, "reading", Order.READING, "near",
            Order.NEAREST);

    private final Map<String, ? extends List<String>> given;
    private final List<Problem> problems = new ArrayList<>();

    private AgencyParameters(Map<String, ? extends List<String>> given) {
        this.given = given;
    }

    /**
     * Reads the parameters. Codes are left to {@link AgencyFinder}.
     *
     * @throws BadInput for what is no known word, no point in Japan, or said twice
     */
    static AgencyQuery read(Map<String, ? extends List<String>> given, PageOfList part) {
        return new AgencyParameters(given).query(part);
    }

    /** The shortest query string that means the same, without {@code page}; empty where nothing was asked. */
    static String address(AgencyQuery query) {
        StringJoiner address = new StringJoiner("&");
        add(address, "q", query.words());
        query.kinds().forEach(kind -> add(address, "type", kind));
        add(address, "prefecture", query.prefecture());
        add(address, "municipality", query.municipality());
        Point from = query.from();
        if (from != null) {
            add(address, "near", from.latitude() + "," + from.longitude());
        }
        if (query.order() != usual(from)) {
            ORDERS.forEach((name, order) -> add(address, "order", order == query.order() ? name : null));
        }
        add(address, "gone", query.gone() ? "true" : null);
        add(address, "size", query.size() == CaseParameters.DEFAULT_SIZE ? null : Integer.toString(query.size()));
        return address.toString();
    }

    private AgencyQuery query(PageOfList part) {
        Point from = point();
        AgencyQuery query = new AgencyQuery(word("q", ""), kinds(), nullable("prefecture"), nullable("municipality"),
                from, order(from), isGone(), part.page(), part.size());
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return query;
    }

    private Set<String> kinds() {
        return new LinkedHashSet<>(values("type"));
    }

    private @Nullable Point point() {
        String near = nullable("near");
        if (near == null) {
            return null;
        }
        Point point = Point.read(near).orElse(null);
        if (point == null) {
            problems.add(new Problem("near", Sentences.say("parameter.near")));
        }
        return point;
    }

    private Order order(@Nullable Point from) {
        String name = nullable("order");
        if (name == null) {
            return usual(from);
        }
        Order order = ORDERS.get(name);
        if (order == null || order == Order.NEAREST && from == null) {
            problems.add(new Problem("order", Sentences.say("parameter.order")));
            return usual(from);
        }
        return order;
    }

    private static Order usual(@Nullable Point from) {
        return from == null ? Order.NAME : Order.NEAREST;
    }

    private boolean isGone() {
        String said = word("gone", "false");
        if (!Set.of("true", "false").contains(said)) {
            problems.add(new Problem("gone", Sentences.say("parameter.boolean")));
        }
        return said.equals("true");
    }

    private @Nullable String nullable(String name) {
        String said = word(name, "");
        return said.isEmpty() ? null : said;
    }

    private String word(String name, String otherwise) {
        List<String> values = values(name);
        if (values.size() > 1) {
            problems.add(new Problem(name, Sentences.say("parameter.once")));
        }
        return values.isEmpty() ? otherwise : values.getFirst();
    }

    private List<String> values(String name) {
        List<String> values = given.get(name);
        return values == null ? List.of() : values.stream().filter(value -> !value.isEmpty()).toList();
    }

    private static void add(StringJoiner address, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            address.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
        }
    }
}
