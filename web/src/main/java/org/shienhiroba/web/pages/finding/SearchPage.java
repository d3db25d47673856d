package org.shienhiroba.web.pages.finding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.finding.AgencyTypeFinder;
import org.shienhiroba.content.finding.CaseFacet;
import org.shienhiroba.content.finding.CaseFinder;
import org.shienhiroba.content.finding.CaseResults;
import org.shienhiroba.content.knowhow.CaseAspect;
import org.shienhiroba.content.knowhow.KnowhowDesk;
import org.shienhiroba.content.knowhow.Overview.CategoryCount;
import org.shienhiroba.content.knowhow.PartnerCounts;
import org.shienhiroba.content.platform.Labels;
import org.shienhiroba.search.SearchRequest;
import org.shienhiroba.web.pages.template.Words;

/** Search and browse: hits with their reasons, facets, and ways on where nothing was found. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // load() comes before everything else
public class SearchPage {
    private static final int SINGLE_WORDS = 6;
    private static final int CATEGORIES = 4;
    private static final int TITLE_LENGTH = 40;
    private static final int KINDS_OF_CATEGORY = 4;

    @Inject
    private HttpServletRequest request;

    @Inject
    private CaseFinder finder;

    @Inject
    private AgencyTypeFinder agencyTypeFinder;

    @Inject
    private KnowhowDesk knowhow;

    @Inject
    private PartnerCounts partnerCounts;

    private SearchAddress address;
    private SearchAddress shorter;
    private CaseResults results;
    private List<FacetView> facets;
    private List<HitView> hits;
    private Paging paging;
    private List<Way> singleWords = List.of();
    private @Nullable Way unfiltered;
    private List<AgencyTypeHitView> agencyTypes = List.of();
    private List<CategoryCount> categories = List.of();
    private List<String> kindsOfCategory = List.of();

    /**
     * Another search that may help.
     *
     * @param label what it searches for
     * @param count what it finds
     * @param href  its address
     */
    public record Way(String label, long count, String href) {}

    /**
     * A chosen value.
     *
     * @param label facet and value
     * @param href  takes it back
     */
    public record Chosen(String label, String href) {}

    /**
     * A parameter that a new search keeps.
     *
     * @param name  its name
     * @param value its value
     */
    public record Kept(String name, String value) {}

    /** Searches as the address says. */
    public void load() {
        address = SearchAddress.read(request.getParameterMap());
        results = finder.search(address.query());
        // links repeat the words: of a pasted page only what was read of it, of spaces alone nothing
        shorter = results.shortened() || isBrowsing()
                ? address.withWords(results.words()).withPage(address.page())
                : address;
        facets = results.facets().entrySet().stream()
                .map(facet -> FacetView.of(facet.getKey(), facet.getValue(), shorter)).filter(FacetView::isUseful)
                .toList();
        hits = results.hits().stream().map(HitView::of).toList();
        paging = Paging.of(shorter, Math.min(results.lastPage(), SearchRequest.MAX_DEPTH / SearchAddress.SIZE));
        if (address.page() == 1) {
            agencyTypes = agencyTypeFinder.besideCases(address.words()).stream().map(AgencyTypeHitView::of).toList();
        }
        kindsOfCategory = kindsOfCategory();
        if (!isFound()) {
            lookForWaysOn();
        }
    }

    /** The first page of one category is the page of that category. */
    private List<String> kindsOfCategory() {
        Set<String> chosen = address.filters().getOrDefault(CaseFacet.CATEGORY, Set.of());
        if (chosen.size() != 1 || address.page() > 1) {
            return List.of();
        }
        return partnerCounts.forValue(CaseAspect.CATEGORY, chosen.iterator().next()).stream()
                .limit(KINDS_OF_CATEGORY).map(one -> one.kind().code()).toList();
    }

    private void lookForWaysOn() {
        if (results.words().size() > 1) {
            singleWords = results.words().stream().distinct().limit(SINGLE_WORDS)
                    .map(word -> way(word, address.withWords(List.of(word)))).toList();
        }
        if (!address.filters().isEmpty()) {
            unfiltered = way(address.words(), shorter.withoutFilters());
        }
        categories = knowhow.overview().categories().stream().filter(category -> category.count() > 0)
                .sorted(Comparator.comparingLong(CategoryCount::count).reversed()).limit(CATEGORIES).toList();
    }

    /** What was typed, as typed. */
    public String getWords() {
        return address.words();
    }

    /** What was found. */
    public CaseResults getResults() {
        return results;
    }

    /** The hits of this page. */
    public List<HitView> getHits() {
        return hits;
    }

    /** The kinds of agency that the words find, too; told of on the first page only. */
    public List<AgencyTypeHitView> getAgencyTypes() {
        return agencyTypes;
    }

    /** Where one category is chosen: the kinds of agency that come most often with it; else empty. */
    public List<String> getKindsOfCategory() {
        return kindsOfCategory;
    }

    /** The same search with the words that may have been meant; null where there is nothing to offer. */
    public @Nullable String getMeant() {
        return results.didYouMean() == null ? null : address.withWords(results.didYouMean()).href();
    }

    /** The facets that have something to choose. */
    public List<FacetView> getFacets() {
        return facets;
    }

    /** The way through the pages. */
    public Paging getPaging() {
        return paging;
    }

    /** Whether there are no words to look for. */
    public boolean isBrowsing() {
        return results.level().of() == 0;
    }

    /** Whether anything matches. */
    public boolean isFound() {
        return results.total() > 0;
    }

    /** Whether there are cases, but not on a page so far on. */
    public boolean isBeyond() {
        return isFound() && hits.isEmpty();
    }

    /** Whether some words had to be left out. */
    public boolean isReduced() {
        return isFound() && results.level().matched() < results.level().of();
    }

    /** Whether the order can be chosen. */
    public boolean isSortable() {
        return !isBrowsing() && results.total() > 1;
    }

    /** Whether the newest come first. */
    public boolean isNewest() {
        return address.newest();
    }

    /** The same search, best match first. */
    public String getByRelevance() {
        return shorter.sorted(false).href();
    }

    /** The same search, newest first. */
    public String getByDay() {
        return shorter.sorted(true).href();
    }

    /** The same search without filters. */
    public String getWithoutFilters() {
        return shorter.withoutFilters().href();
    }

    /** The feed of the same search. */
    public String getFeed() {
        return shorter.feed();
    }

    /** The chosen filters. */
    public List<Chosen> getChosen() {
        return address.filters().entrySet().stream().flatMap(facet -> facet.getValue().stream()
                .map(code -> new Chosen(Words.sentence("search.chosen", Labels.of(facet.getKey()),
                        finder.label(facet.getKey(), code)), shorter.toggle(facet.getKey(), code).href())))
                .toList();
    }

    /** What the form carries on besides the words. */
    public List<Kept> getKept() {
        Stream<Kept> filters = address.filters().entrySet().stream().flatMap(facet -> facet.getValue().stream()
                .map(code -> new Kept(facet.getKey().code(), code)));
        return Stream.concat(filters, address.newest() ? Stream.of(new Kept("sort", "newest")) : Stream.empty())
                .toList();
    }

    /** Shorter searches and what they find. */
    public List<Way> getReductions() {
        return results.reductions().stream().map(reduction -> new Way(String.join(" ", reduction.words()),
                reduction.count(), address.withWords(reduction.words()).href())).toList();
    }

    /** For several words without a hit: each word alone. */
    public List<Way> getSingleWords() {
        return singleWords;
    }

    /** For filters without a hit: the same words alone; null where there are no filters. */
    public @Nullable Way getUnfiltered() {
        return unfiltered;
    }

    /** Where nothing was found: the fullest categories. */
    public List<CategoryCount> getCategories() {
        return categories;
    }

    /** The title of the page: the words, what was found, the page. */
    public String getTitle() {
        String title = isBrowsing()
                ? Words.sentence("search.browse")
                : Words.sentence(isFound() ? "search.title" : "search.title.empty", shown(address.words()));
        return address.page() == 1 ? title : Words.sentence("search.title.page", title, address.page());
    }

    private Way way(String label, SearchAddress other) {
        return new Way(label, finder.search(other.count()).total(), other.href());
    }

    private static String shown(String words) {
        String line = words.strip().replaceAll("[\\s\u3000]+", " ");
        return line.codePointCount(0, line.length()) <= TITLE_LENGTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, TITLE_LENGTH)) + "…";
    }
}
