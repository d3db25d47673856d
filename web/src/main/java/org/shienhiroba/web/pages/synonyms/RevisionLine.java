package org.shienhiroba.web.pages.synonyms;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.shienhiroba.content.platform.Labels;
import org.shienhiroba.content.synonyms.SynonymDeed;
import org.shienhiroba.content.synonyms.SynonymRevisionView;
import org.shienhiroba.web.pages.template.Moments;
import org.shienhiroba.web.pages.template.Words;

/**
 * A revision as editors see it, against the one before.
 *
 * @param number  its number
 * @param machine when, for machines
 * @param at      when, written out
 * @param who     who did it; the portal itself, or somebody who is gone
 * @param deed    what was done
 * @param words   the words, those that came and those that went among them
 * @param facts   direction, nearness and note
 * @param back    whether one can go back to it: it is not what the group is now
 */
public record RevisionLine(int number, String machine, String at, String who, String deed, List<ComparedWord> words,
        String facts, boolean back) {

    /**
     * A word of this revision or the one before.
     *
     * @param text the word
     * @param tag  {@code ins} where it came, {@code del} where it went, {@code same}
     */
    public record ComparedWord(String text, String tag) {}

    /**
     * The lines of a history.
     *
     * @param newestFirst the revisions
     * @param names       names of accounts by their numbers
     * @param removed     whether the group is out of the dictionary
     */
    static List<RevisionLine> of(List<SynonymRevisionView> newestFirst, Map<Long, String> names, boolean removed,
            Moments moments) {
        return Stream.iterate(0, index -> index < newestFirst.size(), index -> index + 1).map(index -> {
            SynonymRevisionView one = newestFirst.get(index);
            List<String> before = index + 1 < newestFirst.size() ? newestFirst.get(index + 1).words() : one.words();
            boolean current = !removed && isSame(one, newestFirst.getFirst());
            return new RevisionLine(one.number(), one.at().toString(), moments.when(one.at()), who(one, names),
                    Labels.of(one.deed()), compared(before, one.words()), facts(one),
                    !current && one.deed() != SynonymDeed.REMOVED && one.deed() != SynonymDeed.WENT);
        }).toList();
    }

    private static boolean isSame(SynonymRevisionView one, SynonymRevisionView other) {
        return one.words().equals(other.words()) && one.direction() == other.direction()
                && one.nearness() == other.nearness() && Objects.equals(one.note(), other.note());
    }

    private static List<ComparedWord> compared(List<String> before, List<String> after) {
        return Stream.concat(
                after.stream().map(word -> new ComparedWord(word, before.contains(word) ? "same" : "ins")),
                before.stream().filter(word -> !after.contains(word)).map(word -> new ComparedWord(word, "del")))
                .toList();
    }

    private static String facts(SynonymRevisionView one) {
        String facts = Words.sentence("synonyms.facts", Labels.of(one.direction()), Labels.of(one.nearness()));
        return one.note() == null ? facts : facts + Words.sentence("synonyms.facts.note", one.note());
    }

    private static String who(SynonymRevisionView one, Map<Long, String> names) {
        return switch (one.deed()) {
            case CAME, FOLLOWED, WENT -> Words.sentence("synonyms.product");
            default -> Objects.requireNonNullElse(one.by() == null ? null : names.get(one.by()),
                    Words.sentence("review.gone"));
        };
    }
}
