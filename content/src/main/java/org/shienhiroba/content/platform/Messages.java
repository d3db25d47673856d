package org.shienhiroba.content.platform;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this module for readers, from the bundle {@code messages}. */
public final class Messages {
    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("org.shienhiroba.content.messages");

    private Messages() {}

    /** The sentence of a key, with its places filled. */
    public static String say(String key, Object... arguments) {
        return new MessageFormat(SENTENCES.getString(key), Locale.JAPAN).format(arguments);
    }
}
