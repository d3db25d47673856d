package org.shienhiroba.web.api;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The Japanese sentences of REST and of the documents, from the bundle {@code api}. */
public final class Sentences {
    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("org.shienhiroba.web.api");

    private Sentences() {}

    /** The sentence of a key, with its places filled. */
    public static String say(String key, Object... arguments) {
        return new MessageFormat(SENTENCES.getString(key), Locale.JAPAN).format(arguments);
    }

    /** Whether there is a sentence for a key. */
    static boolean has(String key) {
        return SENTENCES.containsKey(key);
    }
}
