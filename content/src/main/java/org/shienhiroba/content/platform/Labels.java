package org.shienhiroba.content.platform;

import java.util.ResourceBundle;

/** The Japanese words for the closed vocabularies, from the bundle {@code labels}. */
public final class Labels {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.shienhiroba.content.labels");

    private Labels() {}

    /** The label of a value. */
    public static String of(Enum<?> value) {
        return WORDS.getString(key(value));
    }

    /** Another wording of a value, such as {@code short}; the label where there is none. */
    public static String of(Enum<?> value, String wording) {
        String key = key(value) + "." + wording;
        return WORDS.containsKey(key) ? WORDS.getString(key) : of(value);
    }

    /** A word of the bundle that belongs to no single value. */
    public static String word(String key) {
        return WORDS.getString(key);
    }

    /** A value with its label. */
    public static Coded coded(Enum<?> value) {
        return new Coded(value.name(), of(value));
    }

    private static String key(Enum<?> value) {
        return value.getDeclaringClass().getSimpleName() + "." + value.name();
    }
}
