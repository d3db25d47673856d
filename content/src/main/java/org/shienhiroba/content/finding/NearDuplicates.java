package org.shienhiroba.content.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shienhiroba.content.knowhow.CaseView;
import org.shienhiroba.content.knowhow.KnowhowDesk;
import org.shienhiroba.search.IndexUnavailableException;
import org.shienhiroba.search.SearchEngine;

/**
 * The door for somebody who is about to submit a text: is it there already? Candidates come from the index by telling words,
 * and are compared as texts. The given text is kept nowhere: in no index, log or cache. Thread-safe.
 */
@ApplicationScoped
public class NearDuplicates {
    /**
     * From this share on a case is called a near duplicate. Over the judged texts of {@code NearDuplicatesTest} copies with
     * edits have .59 and more, half copies .45 and more, the same practice in other words and other practices .06 at most.
     */
    static final double MUCH = .3;
    /** Runs: in less than two sentences chance has its way. */
    static final int ENOUGH = 60;
    /** Texts that are compared at most; a copy is among the first few. */
    static final int CANDIDATES = 10;
    private static final int SHOWN = 3;

    @Inject
    private SearchEngine engine;

    @Inject
    private KnowhowDesk knowhow;

    /**
     * Published cases that hold large parts of a text, the same or nearly so. A hint, no verdict: who quotes is found, who
     * retells is not.
     *
     * @param title    of the unpublished text; may be empty
     * @param text     the rest of it, joined in any order; less than about two sentences resemble nothing, and what is behind
     *                 the first {@value SearchEngine#LONGEST_COMPARED} characters is not read
     * @param exceptId a case that is not compared, its own public text for one; 0 for none
     * @return at most three, the most alike first
     * @throws IndexUnavailableException while the index is being made; the caller leaves the hint out
     */
    public List<NearDuplicate> resembling(String title, String text, long exceptId) {
        String given = given(title, text);
        Shingles shingles = Shingles.of(given);
        if (shingles.runs().size() < ENOUGH) {
            return List.of();
        }
        List<Long> candidates = engine.similarTo(IndexedGroup.CASE.code(), given, CANDIDATES).stream()
                .map(Long::valueOf)
                .filter(id -> id != exceptId).toList();
        return knowhow.published(candidates).stream()
                .map(one -> new NearDuplicate(one.card(), shingles.shareIn(Shingles.of(text(one)))))
                .filter(one -> one.share() >= MUCH)
                .sorted(Comparator.comparingDouble(NearDuplicate::share).reversed()
                        .thenComparing(one -> one.card().id()))
                .limit(SHOWN).toList();
    }

    private static String given(String title, String text) {
        String joined = title + "\n" + text;
        return joined.length() > SearchEngine.LONGEST_COMPARED
                ? joined.substring(0, SearchEngine.LONGEST_COMPARED)
                : joined;
    }

    /** All that somebody wrote in a case. */
    private static String text(CaseView published) {
        return Stream.of(Stream.of(published.title(), published.need(), published.approach(), published.effect()),
                Stream.ofNullable(published.summary()),
                published.stakeholders().stream().flatMap(who -> Stream.ofNullable(who.note())),
                published.partners().stream()
                        .flatMap(partner -> Stream.of(partner.role(), partner.note()).filter(note -> note != null)))
                .flatMap(part -> part).collect(Collectors.joining("\n"));
    }
}
