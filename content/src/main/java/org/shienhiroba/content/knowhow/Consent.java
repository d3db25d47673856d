package org.shienhiroba.content.knowhow;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a case may be published; the author and the editors read it, nobody else.
 *
 * @param kind which of the two ways
 * @param by   who agreed; only for {@link Kind#AGREED}
 * @param on   when; only for {@link Kind#AGREED}
 */
public record Consent(@Nullable Kind kind, @Nullable String by, @Nullable LocalDate on) {

    /** The two ways in which a case may be published. */
    public enum Kind {
        /** It is written so that nobody can be recognised. */
        UNRECOGNISABLE,
        /** The person, or who speaks for them, agreed. */
        AGREED
    }
}
