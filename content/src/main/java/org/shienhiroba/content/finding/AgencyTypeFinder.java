package org.shienhiroba.content.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.agency.AgencyTypes;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.platform.PlainText;
import org.shienhiroba.search.Hit;
import org.shienhiroba.search.Hit.How;
import org.shienhiroba.search.Hit.MatchedWord;
import org.shienhiroba.search.IndexUnavailableException;
import org.shienhiroba.search.SearchEngine;
import org.shienhiroba.search.SearchRequest;
import org.shienhiroba.search.SearchRequest.Sort;

/** The door for readers who look for kinds of agency by words. Thread-safe. */
@ApplicationScoped
public class AgencyTypeFinder {
    /** So many kinds stand beside the cases that the same words find. */
    public static final int BESIDE_CASES = 3;
    /** More than there are. */
    private static final int ALL = 100;
    private static final Set<String> NAMES = Set.of(Hit.TITLE, AgencyTypeSection.OTHER_NAMES.code(),
            AgencyTypeSection.READING);

    @Inject
    private SearchEngine engine;

    @Inject
    private AgencyTypes agencyTypes;

    /**
     * The kinds of agency that words find, the best first; none for no words.
     *
     * @throws BadInput for what is not text
     * @throws IndexUnavailableException while the index is being made
     */
    public List<AgencyTypeHit> search(String words) {
        return found(words, ALL, false).toList();
    }

    /**
     * The few that are worth naming beside the cases for the same words: only such as hold every word, and no guess
     * (あいまい一致) unless it is of a name; where some have a word in their name, these alone. None for no words, and then
     * nothing is searched.
     *
     * @throws BadInput for what is not text
     * @throws IndexUnavailableException while the index is being made
     */
    public List<AgencyTypeHit> besideCases(String words) {
        List<AgencyTypeHit> sure = found(words, BESIDE_CASES, true)
                .filter(hit -> !hit.matched().isEmpty() && hit.missing().isEmpty()
                        && hit.matched().stream().allMatch(AgencyTypeFinder::isSure))
                .toList();
        List<AgencyTypeHit> named = sure.stream()
                .filter(hit -> hit.matched().stream().anyMatch(AgencyTypeFinder::isInName)).toList();
        return named.isEmpty() ? sure : named;
    }

    private Stream<AgencyTypeHit> found(String words, int size, boolean whole) {
        if (!PlainText.isText(words)) {
            throw new BadInput("q", Messages.say("finding.notText"));
        }
        if (PlainText.isEmpty(words)) {
            return Stream.empty();
        }
        List<Hit> hits = engine.search(new SearchRequest(IndexedGroup.AGENCY_TYPE.code(), words, Map.of(),
                Sort.RELEVANCE, 1, size, Set.of(), false, whole)).hits();
        if (hits.isEmpty()) {
            return Stream.empty();
        }
        Map<String, AgencyTypeView> types = agencyTypes.all().stream()
                .collect(Collectors.toMap(AgencyTypeView::code, Function.identity()));
        // a kind that is so new that the names kept in memory lack it is found a moment later
        return hits.stream().flatMap(hit -> Stream.ofNullable(types.get(IndexedGroup.AGENCY_TYPE.key(hit.id())))
                .map(type -> new AgencyTypeHit(type, hit.matched(), hit.missing())));
    }

    private static boolean isSure(MatchedWord word) {
        return word.how() != How.FUZZY || isInName(word);
    }

    private static boolean isInName(MatchedWord word) {
        return word.fields().stream().anyMatch(NAMES::contains);
    }
}
