package org.shienhiroba.web.pages.synonyms;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.synonyms.Nearness;
import org.shienhiroba.content.synonyms.SynonymContent;
import org.shienhiroba.content.synonyms.SynonymDirection;
import org.shienhiroba.web.http.Form;

/**
 * What an editor has typed and chosen on the page of a group, as it came.
 *
 * @param words      one a line
 * @param direction  code of a direction
 * @param nearness   code of a nearness
 * @param note       what the group means
 * @param version    the version that was shown; empty for a new group
 * @param key        key of the request, the same however often the form is sent
 * @param suggestion the suggestion that is accepted by it; empty for none
 */
public record SynonymForm(String words, String direction, String nearness, String note, String version, String key,
        String suggestion) {

    static SynonymForm of(Form form) {
        return new SynonymForm(form.text("words"), form.text("direction"), form.text("nearness"), form.text("note"),
                form.text("version"), form.text("key"), form.text("suggestion"));
    }

    static SynonymForm of(SynonymContent content, String version, String key, String suggestion) {
        return new SynonymForm(WordsField.write(content.words()), name(content.direction()), name(content.nearness()),
                Objects.requireNonNullElse(content.note(), ""), version, key, suggestion);
    }

    SynonymContent content() {
        return new SynonymContent(WordsField.read(words), chosen(SynonymDirection.values(), direction),
                chosen(Nearness.values(), nearness), note);
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }

    private static <E extends Enum<E>> @Nullable E chosen(E[] values, String code) {
        return Arrays.stream(values).filter(value -> value.name().equals(code)).findFirst().orElse(null);
    }
}
