package org.shienhiroba.web.pages.finding;

import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shienhiroba.content.finding.CaseFacet;
import org.shienhiroba.content.platform.Labels;
import org.shienhiroba.search.Hit.How;
import org.shienhiroba.search.Hit.MatchedWord;
import org.shienhiroba.web.pages.template.Words;

/** Says why something was found. */
final class Why {
    private Why() {}

    /** Where and how one word was found in a case. */
    static String ofCase(MatchedWord word) {
        return sentence(word, Why::casePlace);
    }

    private static String sentence(MatchedWord word, UnaryOperator<String> place) {
        String where = word.fields().stream().map(place).distinct()
                .collect(Collectors.joining(Words.sentence("why.and")));
        String key = "why." + word.how() + (word.via() == null || word.via().equals(word.word()) ? "" : ".via");
        return Words.sentence(key, word.word(), where, String.valueOf(word.via()));
    }

    /** A short name of a section of a case, its title or a facet. */
    private static String casePlace(String code) {
        return Stream.of(CaseFacet.values()).filter(facet -> facet.code().equals(code)).findFirst().map(Labels::of)
                .orElseGet(() -> Words.sentence("place." + code));
    }

    /** Where and how one word was found in what is told of a kind of agency. Its only label is how its name is read. */
    static String ofAgencyType(MatchedWord word) {
        return word.how() == How.LABEL
                ? Words.sentence("why.reading", word.word(), Objects.requireNonNullElse(word.via(), word.word()))
                : sentence(word, code -> Words.sentence("place.agency." + code));
    }
}
