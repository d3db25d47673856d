package org.shienhiroba.web.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.shienhiroba.content.finding.CaseFacet;
import org.shienhiroba.content.finding.CaseFinder;
import org.shienhiroba.content.finding.CaseQuery;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.BadInput.Problem;

/**
 * The parameters of a search as they stand in an address: {@code q}, one repeatable parameter for each facet, {@code sort},
 * {@code page}, {@code size}, {@code facets}, {@code excerpts}. An empty value counts as absent, an unknown name is ignored.
 */
public final class CaseParameters {
    /** Hits a page where nobody says. */
    public static final int DEFAULT_SIZE = 20;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final Map<String, ? extends List<String>> given;
    private final List<Problem> problems = new ArrayList<>();

    private CaseParameters(Map<String, ? extends List<String>> given) {
        this.given = given;
    }

    /**
     * Reads the parameters. Codes and ranges are left to {@link CaseFinder}.
     *
     * @param given the decoded values by name
     * @throws BadInput for what is no number, no known word, or said twice
     */
    public static CaseQuery read(Map<String, ? extends List<String>> given) {
        return new CaseParameters(given).query();
    }

    /**
     * The words alone, for a list that takes nothing else.
     *
     * @throws BadInput where they are given twice
     */
    public static String words(Map<String, ? extends List<String>> given) {
        CaseParameters parameters = new CaseParameters(given);
        String words = parameters.word("q", "");
        if (!parameters.problems.isEmpty()) {
            throw new BadInput(parameters.problems);
        }
        return words;
    }

    /** The shortest query string that means the same, without {@code page}; empty where nothing was asked. */
    public static String address(CaseQuery query) {
        StringJoiner address = new StringJoiner("&");
        add(address, "q", query.words());
        CaseFinder.OFFERED.forEach(facet -> query.chosen(facet).forEach(code -> add(address, facet.code(), code)));
        add(address, "sort", query.newest() ? "newest" : "");
        add(address, "size", query.size() == DEFAULT_SIZE ? "" : Integer.toString(query.size()));
        add(address, "facets", query.facets() ? "" : "false");
        add(address, "excerpts", query.excerpts() ? "" : "false");
        return address.toString();
    }

    private CaseQuery query() {
        CaseQuery query = new CaseQuery(word("q", ""), filters(), isNewest(), number("page", 1),
                number("size", DEFAULT_SIZE), choice("facets"), choice("excerpts"));
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return query;
    }

    private Map<CaseFacet, Set<String>> filters() {
        Map<CaseFacet, Set<String>> filters = new EnumMap<>(CaseFacet.class);
        for (CaseFacet facet : CaseFinder.OFFERED) {
            Set<String> codes = new LinkedHashSet<>(values(facet.code()));
            if (!codes.isEmpty()) {
                filters.put(facet, codes);
            }
        }
        return filters;
    }

    private boolean isNewest() {
        String sort = word("sort", "relevance");
        if (!sort.equals("relevance") && !sort.equals("newest")) {
            problems.add(new Problem("sort", Sentences.say("parameter.sort")));
        }
        return sort.equals("newest");
    }

    private boolean choice(String name) {
        String said = word(name, "true");
        if (!said.equals("true") && !said.equals("false")) {
            problems.add(new Problem(name, Sentences.say("parameter.boolean")));
        }
        return said.equals("true");
    }

    private int number(String name, int otherwise) {
        String said = word(name, Integer.toString(otherwise));
        if (!NUMBER.matcher(said).matches()) {
            problems.add(new Problem(name, Sentences.say("parameter.number")));
            return otherwise;
        }
        return Integer.parseInt(said);
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

    private static void add(StringJoiner address, String name, String value) {
        if (!value.isEmpty()) {
            address.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
        }
    }
}
