package org.shienhiroba.content.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shienhiroba.content.agency.AgencyTypes;
import org.shienhiroba.content.finding.CaseResults.CaseHit;
import org.shienhiroba.content.finding.CaseResults.FacetLine;
import org.shienhiroba.content.knowhow.CaseCard;
import org.shienhiroba.content.knowhow.CaseView;
import org.shienhiroba.content.knowhow.KnowhowDesk;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.platform.Coded;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.platform.PlainText;
import org.shienhiroba.search.Hit;
import org.shienhiroba.search.IndexStatus;
import org.shienhiroba.search.IndexUnavailableException;
import org.shienhiroba.search.SearchEngine;
import org.shienhiroba.search.SearchPage;
import org.shienhiroba.search.SearchRequest;
import org.shienhiroba.search.SearchRequest.Sort;
import org.shienhiroba.search.SimilarHit;

/**
 * The door for readers who look for cases. A search reads the index alone, which holds only what is published; nothing of
 * the database is touched. Thread-safe.
 */
@ApplicationScoped
public class CaseFinder {
    /** The facets that are offered and counted, in the order in which pages show them. */
    public static final List<CaseFacet> OFFERED = List.of(CaseFacet.CATEGORY, CaseFacet.AGENCY_TYPE,
            CaseFacet.DISABILITY,
            CaseFacet.PHASE, CaseFacet.STAKEHOLDER, CaseFacet.PARTNER, CaseFacet.PREFECTURE);
    private static final Set<String> COUNTED = OFFERED.stream().map(CaseFacet::code)
            .collect(Collectors.toUnmodifiableSet());

    @Inject
    private SearchEngine engine;

    @Inject
    private AgencyTypes agencyTypes;

    @Inject
    private KnowhowDesk knowhow;

    /**
     * Searches, or browses where there are no words.
     *
     * @throws BadInput for an unknown code, a page or size out of range, or what is not text
     * @throws IndexUnavailableException while the index is being made
     */
    public CaseResults search(CaseQuery query) {
        CaseLabels labels = new CaseLabels(agencyTypes.all());
        check(query, labels);
        SearchPage page = engine
                .search(new SearchRequest(IndexedGroup.CASE.code(), query.words(), filters(query),
                        query.newest() ? Sort.NEWEST : Sort.RELEVANCE,
                        query.page(), query.size(), query.facets() ? COUNTED : Set.of(), query.excerpts()));
        return new CaseResults(query, page.total(), page.words(), page.level(), page.allWords(),
                page.hits().stream().map(hit -> hit(hit, labels)).toList(),
                query.facets() ? facets(query, page, labels) : Map.of(), page.reductions(),
                page.didYouMean(), page.partial(), page.shortened());
    }

    /**
     * Published cases like a published one, the most alike first; empty for any other number.
     *
     * @throws IndexUnavailableException while the index is being made
     */
    public List<SimilarCase> similar(long id, int size) {
        List<SimilarHit> hits = engine.similar(Long.toString(id), size);
        Map<Long, CaseView> cases = knowhow.published(hits.stream().map(hit -> Long.valueOf(hit.id())).toList())
                .stream()
                .collect(Collectors.toMap(CaseView::id, Function.identity()));
        CaseLabels labels = new CaseLabels(agencyTypes.all());
        return hits.stream().flatMap(hit -> Optional.ofNullable(cases.get(Long.valueOf(hit.id())))
                .map(found -> new SimilarCase(found.card(), hit.words(), shared(hit, labels))).stream()).toList();
    }

    /** The state of the index, for the operator. */
    public IndexStatus indexStatus() {
        return engine.status();
    }

    /** The label of a chosen code, for pages that show what was chosen. */
    public String label(CaseFacet facet, String code) {
        return new CaseLabels(agencyTypes.all()).coded(facet, code).label();
    }

    private static void check(CaseQuery query, CaseLabels labels) {
        List<Problem> problems = new ArrayList<>();
        if (!PlainText.isText(query.words())) {
            problems.add(new Problem("q", Messages.say("finding.notText")));
        }
        query.filters().forEach((facet, codes) -> codes.stream().filter(code -> labels.label(facet, code).isEmpty())
                .forEach(code -> problems
                        .add(new Problem(facet.code(), Messages.say("finding.unknownCode", shown(code))))));
        if (query.size() < 1 || query.size() > 100) {
            problems.add(new Problem("size", Messages.say("finding.size")));
        } else if (query.page() < 1 || query.page() > SearchRequest.MAX_DEPTH / query.size()) {
            problems.add(new Problem("page", Messages.say("finding.page", SearchRequest.MAX_DEPTH / query.size())));
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    /** A code as it may be repeated in an answer: text only, and not endless. */
    static String shown(String code) {
        String text = PlainText.isText(code) ? code : "?";
        return text.codePointCount(0, text.length()) <= 40
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 40)) + "…";
    }

    private static Map<String, Set<String>> filters(CaseQuery query) {
        Map<String, Set<String>> filters = new LinkedHashMap<>();
        query.filters().forEach((facet, codes) -> filters.put(facet.code(), codes));
        return filters;
    }

    private static CaseHit hit(Hit hit, CaseLabels labels) {
        CaseCard card = new CaseCard(Long.parseLong(hit.id()), hit.title(),
                labels.category(codes(hit, CaseFacet.CATEGORY).getFirst()),
                labels.coded(CaseFacet.AGENCY_TYPE, codes(hit, CaseFacet.AGENCY_TYPE).getFirst()),
                coded(hit, CaseFacet.DISABILITY, labels), coded(hit, CaseFacet.PHASE, labels),
                !codes(hit, CaseFacet.ILLUSTRATION).isEmpty(), hit.publishedOn());
        return new CaseHit(card, hit.score(), hit.excerpts(), hit.matched(), hit.missing());
    }

    private static List<Coded> coded(Hit hit, CaseFacet facet, CaseLabels labels) {
        return codes(hit, facet).stream().map(code -> labels.coded(facet, code)).toList();
    }

    private static List<String> codes(Hit hit, CaseFacet facet) {
        return hit.facets().getOrDefault(facet.code(), List.of());
    }

    private static Map<CaseFacet, List<FacetLine>> facets(CaseQuery query, SearchPage page, CaseLabels labels) {
        Map<CaseFacet, List<FacetLine>> facets = new EnumMap<>(CaseFacet.class);
        for (CaseFacet facet : OFFERED) {
            Map<String, Long> counts = new LinkedHashMap<>();
            page.facets().getOrDefault(facet.code(), List.of())
                    .forEach(count -> counts.put(count.code(), count.count()));
            Collection<String> codes = Stream
                    .of(counts.keySet(), labels.closed(facet).stream().map(Coded::code).toList(), query.chosen(facet))
                    .flatMap(Collection::stream).distinct().toList();
            facets.put(facet, codes.stream()
                    .map(code -> new FacetLine(code, labels.coded(facet, code).label(), counts.getOrDefault(code, 0L),
                            query.chosen(facet).contains(code)))
                    .sorted(Comparator.comparingLong(FacetLine::count).reversed()).toList());
        }
        return facets;
    }

    private static List<String> shared(SimilarHit hit, CaseLabels labels) {
        return Arrays.stream(CaseFacet.values())
                .flatMap(facet -> hit.facets().getOrDefault(facet.code(), List.of()).stream()
                        .flatMap(code -> labels.label(facet, code).stream()))
                .distinct() // a kind of agency that sent the one and took part in the other has one name
                .toList();
    }
}
