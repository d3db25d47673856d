package org.shienhiroba.content.synonyms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.platform.PlainText;
import org.shienhiroba.search.SearchEngine;
import org.shienhiroba.search.SynonymFault;
import org.shienhiroba.search.SynonymGroup;

/** What a group must be: the limits of the dictionary, and what the search can tell apart. */
@ApplicationScoped
class SynonymRules {
    static final String WORDS = "words";
    static final String NOTE = "note";

    @Inject
    private SearchEngine engine;

    /** For the container. */
    SynonymRules() {}

    /** For tests outside it. */
    SynonymRules(SearchEngine engine) {
        this.engine = engine;
    }

    /**
     * What is wrong with a group; empty when nothing is.
     *
     * @param place what stands before the names of fields in the problems, such as {@code groups[3].}
     */
    List<Problem> problems(SynonymContent content, String place) {
        List<Problem> problems = new ArrayList<>();
        List<String> words = words(content.words());
        if (words.size() < 2) {
            problems.add(new Problem(place + WORDS, Messages.say("synonyms.words.few")));
        } else if (words.size() > SynonymContent.MOST_WORDS) {
            problems.add(new Problem(place + WORDS,
                    Messages.say("synonyms.words.many", SynonymContent.MOST_WORDS, words.size())));
        } else if (content.direction() == SynonymDirection.ONE_WAY && words.size() != 2) {
            problems.add(new Problem(place + "direction", Messages.say("synonyms.words.oneWay")));
        }
        words.stream().limit(SynonymContent.MOST_WORDS).map(SynonymRules::wordProblem).flatMap(Optional::stream)
                .forEach(sentence -> problems.add(new Problem(place + WORDS, sentence)));
        if (content.direction() == null) {
            problems.add(new Problem(place + "direction", Messages.say("synonyms.direction.required")));
        }
        if (content.nearness() == null) {
            problems.add(new Problem(place + "nearness", Messages.say("synonyms.nearness.required")));
        }
        noteProblem(content.note()).ifPresent(sentence -> problems.add(new Problem(place + NOTE, sentence)));
        if (problems.isEmpty()) {
            engine.faults(List.of(new SynonymGroup(words, false, 1))).stream().map(SynonymRules::sentence)
                    .flatMap(Optional::stream).forEach(sentence -> problems.add(new Problem(place + WORDS, sentence)));
        }
        return problems;
    }

    /** A group without anything wrong, as it is kept. @throws BadInput for any other */
    GroupWords checked(SynonymContent content, @Nullable GroupWords before) {
        List<Problem> problems = problems(content, "");
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return kept(content, before);
    }

    /** A group that was found right, as it is kept. A nearness that is not changed leaves the weight as it was. */
    static GroupWords kept(SynonymContent content, @Nullable GroupWords before) {
        Nearness nearness = Objects.requireNonNull(content.nearness());
        float weight = before != null && before.nearness() == nearness ? before.group().weight() : nearness.weight();
        return new GroupWords(words(content.words()), content.direction() == SynonymDirection.ONE_WAY, weight);
    }

    /** The words without those that say nothing, each as it is stored. */
    static List<String> words(List<String> typed) {
        return typed.stream().filter(word -> !PlainText.isEmpty(word)).map(word -> PlainText.stored(word).strip())
                .toList();
    }

    /** A note as it is stored; null for one that says nothing. */
    static @Nullable String note(@Nullable String typed) {
        return typed == null || PlainText.isEmpty(typed) ? null : PlainText.stored(typed).strip();
    }

    /** What is wrong with a word, whatever the search makes of it. */
    static Optional<String> wordProblem(String word) {
        if (!PlainText.isText(word) || word.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of(Messages.say("synonyms.word.notText"));
        }
        return PlainText.length(word) <= SynonymContent.LONGEST_WORD
                ? Optional.empty()
                : Optional.of(Messages.say("synonyms.word.long", word.substring(0, word.offsetByCodePoints(0, 20)),
                        SynonymContent.LONGEST_WORD));
    }

    /** What is wrong with a note. */
    static Optional<String> noteProblem(@Nullable String note) {
        if (note != null && !PlainText.isText(note)) {
            return Optional.of(Messages.say("synonyms.note.notText"));
        }
        return note == null || PlainText.length(note) <= SynonymContent.LONGEST_NOTE
                ? Optional.empty()
                : Optional.of(Messages.say("synonyms.note.long", SynonymContent.LONGEST_NOTE));
    }

    private static Optional<String> sentence(SynonymFault fault) {
        return switch (fault.kind()) {
            case EMPTY -> Optional.of(Messages.say("synonyms.word.empty", String.valueOf(fault.word())));
            case SAME -> Optional.of(Messages.say("synonyms.word.same", String.valueOf(fault.other()),
                    String.valueOf(fault.word())));
            // size and weight are looked at before, a short word is no more than a warning
            case SIZE, WEIGHT, SHORT -> Optional.empty();
        };
    }
}
