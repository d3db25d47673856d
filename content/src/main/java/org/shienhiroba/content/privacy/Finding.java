package org.shienhiroba.content.privacy;

import org.jspecify.annotations.Nullable;

/**
 * A place in a text that could tell who a person is.
 *
 * @param id         the same as long as the field holds the same words: made of field, kind, words and how often they came
 *                   before; says nothing of the words
 * @param field      which text, as the form names it ({@code need}, {@code partners[0].note} …)
 * @param start      where it begins, in UTF-16 units of the stored text
 * @param length     how long it is, in UTF-16 units
 * @param kind       what it looks like
 * @param level      how grave it is
 * @param hint       one sentence: what to do
 * @param suggestion what could stand there instead; null where only the writer can say
 */
public record Finding(
        String id,
        String field,
        int start,
        int length,
        Kind kind,
        Level level,
        String hint,
        @Nullable String suggestion) {

    /** How grave a finding is. */
    public enum Level {
        /** Tells who somebody is by itself; to keep it needs a written reason. */
        BLOCK,
        /** May tell it together with other things; to keep it needs a look. */
        WARN
    }

    /** What a finding looks like. */
    public enum Kind {
        EMAIL, PHONE, POSTAL_CODE, ADDRESS, BIRTH_DATE, MY_NUMBER, HANDBOOK_NUMBER, RECIPIENT_NUMBER, PERSON_NAME, FACILITY_NAME, EXACT_AGE, EXACT_DATE
    }
}
