package org.shienhiroba.web.pages.finding;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shienhiroba.content.finding.CaseFacet;
import org.shienhiroba.content.finding.CaseFinder;
import org.shienhiroba.content.finding.CaseQuery;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.web.pages.template.Words;

/**
 * A search as an address: read from one, changed step by step, written as one.
 *
 * @param words   as typed
 * @param filters chosen codes by facet, in the order chosen
 * @param newest  newest first
 * @param page    from 1
 */
public record SearchAddress(String words, Map<CaseFacet, Set<String>> filters, boolean newest, int page) {
    /** Hits a page. */
    public static final int SIZE = 10;
    private static final String RELEVANCE = "relevance";
    private static final String NEWEST = "newest";

    /** A search for words alone. */
    public static SearchAddress of(String words) {
        return new SearchAddress(words, Map.of(), false, 1);
    }

    /** A search for all cases that have a code. */
    public static SearchAddress of(CaseFacet facet, String code) {
        return of("").toggle(facet, code);
    }

    /**
     * Reads the parameters of a request, by the same rules as REST; unknown and empty ones are left out.
     *
     * @throws BadInput where the page is no number or the order is unknown
     */
    static SearchAddress read(Map<String, String[]> parameters) {
        Map<CaseFacet, Set<String>> filters = new EnumMap<>(CaseFacet.class);
        for (CaseFacet facet : CaseFinder.OFFERED) {
            List<String> codes = values(parameters, facet.code());
            if (!codes.isEmpty()) {
                filters.put(facet, new LinkedHashSet<>(codes));
            }
        }
        return new SearchAddress(first(parameters, "q", ""), filters, newest(first(parameters, "sort", RELEVANCE)),
                page(first(parameters, "page", "1")));
    }

    /** What to ask the finder. */
    CaseQuery query() {
        return new CaseQuery(words, filters, newest, page, SIZE, true, true);
    }

    /** What to ask the finder for the number of cases alone. */
    CaseQuery count() {
        return new CaseQuery(words, filters, false, 1, 1, false, false);
    }

    SearchAddress withWords(String other) {
        return new SearchAddress(other, filters, newest, 1);
    }

    /** With other words, given one by one. */
    SearchAddress withWords(List<String> other) {
        return withWords(other.stream().map(word -> word.chars().anyMatch(Character::isWhitespace)
                ? '"' + word + '"'
                : word).collect(Collectors.joining(" ")));
    }

    /** With a code chosen, or no longer chosen where it was; from the first page. */
    public SearchAddress toggle(CaseFacet facet, String code) {
        Map<CaseFacet, Set<String>> changed = new EnumMap<>(CaseFacet.class);
        changed.putAll(filters);
        Set<String> codes = new LinkedHashSet<>(filters.getOrDefault(facet, Set.of()));
        if (!codes.remove(code)) {
            codes.add(code);
        }
        if (codes.isEmpty()) {
            changed.remove(facet);
        } else {
            changed.put(facet, Collections.unmodifiableSet(codes));
        }
        return new SearchAddress(words, changed, newest, 1);
    }

    SearchAddress withoutFilters() {
        return new SearchAddress(words, Map.of(), newest, 1);
    }

    SearchAddress sorted(boolean byDay) {
        return new SearchAddress(words, filters, byDay, 1);
    }

    SearchAddress withPage(int other) {
        return new SearchAddress(words, filters, newest, other);
    }

    /** The address of the page. */
    public String href() {
        StringJoiner parameters = parameters();
        if (newest) {
            add(parameters, "sort", NEWEST);
        }
        if (page > 1) {
            add(parameters, "page", Integer.toString(page));
        }
        return "/search" + parameters;
    }

    /** The address of the feed of the same search. */
    String feed() {
        return "/feed.atom" + parameters();
    }

    private StringJoiner parameters() {
        StringJoiner parameters = new StringJoiner("&", "?", "").setEmptyValue("");
        if (!words.isEmpty()) {
            add(parameters, "q", words);
        }
        filters.forEach((facet, codes) -> codes.forEach(code -> add(parameters, facet.code(), code)));
        return parameters;
    }

    private static void add(StringJoiner parameters, String name, String value) {
        parameters.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    private static String first(Map<String, String[]> parameters, String name, String otherwise) {
        List<String> values = values(parameters, name);
        return values.isEmpty() ? otherwise : values.getFirst();
    }

    private static List<String> values(Map<String, String[]> parameters, String name) {
        return Stream.of(parameters.getOrDefault(name, new String[0])).filter(value -> !value.isEmpty()).toList();
    }

    private static boolean newest(String sort) {
        return switch (sort) {
            case RELEVANCE -> false;
            case NEWEST -> true;
            default -> throw new BadInput("sort", Words.sentence("search.bad.sort"));
        };
    }

    private static int page(String page) {
        if (!page.matches("[0-9]{1,9}")) {
            throw new BadInput("page", Words.sentence("search.bad.page"));
        }
        return Integer.parseInt(page);
    }
}
