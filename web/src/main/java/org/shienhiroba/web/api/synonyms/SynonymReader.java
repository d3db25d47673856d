package org.shienhiroba.web.api.synonyms;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.synonyms.Dictionary;
import org.shienhiroba.content.synonyms.Nearness;
import org.shienhiroba.content.synonyms.SynonymContent;
import org.shienhiroba.content.synonyms.SynonymDirection;
import org.shienhiroba.content.synonyms.SynonymEditing.Line;
import org.shienhiroba.web.api.Sentences;
import org.shienhiroba.web.api.exchange.BodyFields;

/**
 * Reads groups of words. What only a read has ({@code origin}, {@code version} …) is ignored, so that what was read can be
 * changed and sent back. Absent direction and nearness are BOTH and SAME.
 */
final class SynonymReader {
    private static final String ID = "id";
    private static final String WORDS = "words";
    private static final String SUGGESTION = "suggestion";
    private static final Set<String> KNOWN = Stream
            .concat(Arrays.stream(SynonymLine.class.getRecordComponents()).map(component -> component.getName()),
                    Stream.of(SUGGESTION))
            .collect(Collectors.toUnmodifiableSet());

    private SynonymReader() {}

    /**
     * A group that is sent.
     *
     * @param id         the group that it is; null for a new one
     * @param content    what it says
     * @param suggestion the suggestion that it accepts; null for none
     */
    record Sent(@Nullable Long id, SynonymContent content, @Nullable Long suggestion) {}

    /**
     * What a reader suggests.
     *
     * @param group the group that the words are for; null for a new one
     * @param words the words
     * @param note  what they mean; null for nothing
     */
    record Suggested(@Nullable Long group, List<String> words, @Nullable String note) {}

    static Sent group(BodyFields body) {
        Sent sent = read(body);
        body.done();
        return sent;
    }

    static List<Line> groups(BodyFields body) {
        body.only(List.of("version", "total", "groups"));
        if (!body.names().contains("groups")) {
            body.wrong("groups", Sentences.say("field.required"));
        }
        List<Line> lines = body.each("groups", "", Dictionary.MOST_GROUPS, one -> {
            Sent sent = read(one);
            return Optional.of(new Line(sent.id(), sent.content()));
        });
        body.done();
        return lines;
    }

    static Suggested suggestion(BodyFields body) {
        body.only(List.of("group", WORDS, "note"));
        Suggested suggested = new Suggested(body.id("group"), words(body), body.text("note"));
        body.done();
        return suggested;
    }

    private static Sent read(BodyFields one) {
        one.only(KNOWN);
        return new Sent(one.id(ID), new SynonymContent(words(one),
                Objects.requireNonNullElse(one.code("direction", SynonymDirection.class), SynonymDirection.BOTH),
                Objects.requireNonNullElse(one.code("nearness", Nearness.class), Nearness.SAME), one.text("note")),
                one.id(SUGGESTION));
    }

    private static List<String> words(BodyFields one) {
        return one.each(WORDS, "word", word -> {
            word.only(List.of("word"));
            return Optional.ofNullable(word.text("word"));
        });
    }
}
