package org.shienhiroba.content.synonyms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.account.Actor;
import org.shienhiroba.content.account.Role;
import org.shienhiroba.content.finding.IndexedGroup;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.content.platform.Refusal.Kind;
import org.shienhiroba.content.synonyms.SynonymPreview.FoundCase;
import org.shienhiroba.content.synonyms.SynonymPreview.WordPreview;
import org.shienhiroba.search.Hit;
import org.shienhiroba.search.IndexUnavailableException;
import org.shienhiroba.search.SearchEngine;
import org.shienhiroba.search.SearchPage;
import org.shienhiroba.search.SearchRequest;
import org.shienhiroba.search.SearchRequest.Sort;
import org.shienhiroba.search.SynonymGroup;

/** The door to what a change would give before it is made: the same searches as readers make, with the other list. Thread-safe. */
@ApplicationScoped
public class SynonymPreviews {
    private static final int PAGE = 100;
    /** So many hits of a word are compared one by one; the totals are right beyond that, too. */
    private static final int MOST_COMPARED = 500;
    private static final int MOST_NAMED = 10;

    @Inject
    private Synonyms synonyms;

    @Inject
    private SynonymRules rules;

    @Inject
    private SynonymsInUse inUse;

    @Inject
    private SearchEngine engine;

    /**
     * Tries a group.
     *
     * @param id the group that would be changed; null for a new one
     * @throws BadInput for a group that could not be saved
     * @throws Refusal {@code NOT_ALLOWED}
     * @throws IndexUnavailableException while the index is being made
     */
    public SynonymPreview of(Actor editor, @Nullable Long id, SynonymContent content) {
        if (!editor.is(Role.EDITOR)) {
            throw new Refusal(Kind.NOT_ALLOWED, Messages.say("synonyms.editor"));
        }
        SynonymGroup tried = rules.checked(content, null).group();
        List<SynonymGroup> now = inUse.usable(synonyms.searched());
        Map<Long, SynonymGroup> others = new LinkedHashMap<>(synonyms.searched());
        others.remove(id);
        List<SynonymGroup> then = Stream.concat(Stream.of(tried), inUse.usable(others).stream()).toList();
        return new SynonymPreview(tried.words().stream().map(word -> of(word, now, then)).toList(),
                SynonymWarning.of(tried.words(), id, synonyms.with("").groups()));
    }

    private WordPreview of(String word, List<SynonymGroup> now, List<SynonymGroup> then) {
        Found before = found(page -> engine.search(request(word, page), now));
        Found after = found(page -> engine.search(request(word, page), then));
        return new WordPreview(word, before.total(), after.total(), after.without(before.titles().keySet()),
                before.without(after.titles().keySet()));
    }

    private record Found(long total, Map<Long, String> titles) {
        List<FoundCase> without(Set<Long> others) {
            return titles.entrySet().stream().filter(one -> !others.contains(one.getKey())).limit(MOST_NAMED)
                    .map(one -> new FoundCase(one.getKey(), one.getValue())).toList();
        }
    }

    private static Found found(IntFunction<SearchPage> pages) {
        Map<Long, String> titles = new LinkedHashMap<>();
        SearchPage page = pages.apply(1);
        for (int next = 2;; next++) {
            for (Hit hit : page.hits()) {
                titles.put(Long.valueOf(hit.id()), hit.title());
            }
            if (page.hits().size() < PAGE || titles.size() >= MOST_COMPARED) {
                return new Found(page.total(), titles);
            }
            page = pages.apply(next);
        }
    }

    private static SearchRequest request(String word, int page) {
        return new SearchRequest(IndexedGroup.CASE.code(), word, Map.of(), Sort.RELEVANCE, page, PAGE, Set.of(), false);
    }
}
