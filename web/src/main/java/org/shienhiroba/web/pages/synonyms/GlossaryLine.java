package org.shienhiroba.web.pages.synonyms;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.shienhiroba.content.platform.Labels;
import org.shienhiroba.content.synonyms.Nearness;
import org.shienhiroba.content.synonyms.SynonymDirection;
import org.shienhiroba.content.synonyms.SynonymView;
import org.shienhiroba.web.pages.template.Words;

/**
 * A group as the glossary shows it.
 *
 * @param group  the group
 * @param head   the word it is listed under
 * @param others the other words
 * @param how    what is special about it, in a sentence; empty where each word simply finds the others
 */
public record GlossaryLine(SynonymView group, WordLink head, List<WordLink> others, String how) {

    /**
     * A word and where a search for it leads.
     *
     * @param word the word
     * @param href the search
     */
    public record WordLink(String word, String href) {
        static WordLink to(String word) {
            return new WordLink(word, "/search?q=" + URLEncoder.encode(word, StandardCharsets.UTF_8));
        }
    }

    static GlossaryLine of(SynonymView group) {
        List<WordLink> words = group.words().stream().map(WordLink::to).toList();
        return new GlossaryLine(group, words.getFirst(), words.subList(1, words.size()), how(group));
    }

    private static String how(SynonymView group) {
        String direction = group.direction() == SynonymDirection.ONE_WAY
                ? Words.sentence("synonyms.oneWay", group.words().getFirst(), group.words().getLast())
                : "";
        return group.nearness() == Nearness.SAME
                ? direction
                : direction + Words.sentence("synonyms.nearness", Labels.of(group.nearness()));
    }
}
