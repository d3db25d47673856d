package org.shienhiroba.web.pages.knowhow;

import java.util.List;
import java.util.stream.Collectors;
import org.shienhiroba.content.finding.SimilarCase;
import org.shienhiroba.content.knowhow.CaseCard;
import org.shienhiroba.web.pages.template.Words;

/**
 * A similar case with its reason.
 *
 * @param card   the case
 * @param reason in what it is like the other, a sentence or two
 */
public record SimilarView(CaseCard card, String reason) {
    private static final int NAMED = 3;

    static SimilarView of(SimilarCase similar) {
        String words = named("similar.words", similar.words());
        String shared = named("similar.shared", similar.shared());
        String reason = words + shared;
        return new SimilarView(similar.card(), reason.isEmpty() ? Words.sentence("similar.text") : reason);
    }

    private static String named(String key, List<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        return Words.sentence(key, names.stream().distinct().limit(NAMED).map(name -> Words.sentence("quoted", name))
                .collect(Collectors.joining()));
    }
}
