package org.shienhiroba.web.pages.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the pages, from the bundle {@code pages}; views read those without places as {@code text}. */
@Named
@ApplicationScoped
public class Words {
    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("org.shienhiroba.web.pages");

    /** The sentence of a key, with its places filled. */
    public static String sentence(String key, Object... arguments) {
        String pattern = SENTENCES.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.JAPAN).format(arguments);
    }

    /** The sentence of a key; the other one where the bundle has none. */
    public static String sentenceOr(String key, String otherKey) {
        return sentence(SENTENCES.containsKey(key) ? key : otherKey);
    }

    /** Whether there is a sentence for a key. */
    public static boolean has(String key) {
        return SENTENCES.containsKey(key);
    }

    /** A sentence with one place, for views. */
    public String say(String key, Object argument) {
        return sentence(key, argument);
    }

    /** A sentence with two places, for views. */
    public String say(String key, Object first, Object second) {
        return sentence(key, first, second);
    }

    /** A sentence with three places, for views. */
    public String say(String key, Object first, Object second, Object third) {
        return sentence(key, first, second, third);
    }

    /** The paragraphs of a text, which its writer parted by line ends. */
    public List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\R+")).filter(line -> !line.isBlank()).toList();
    }
}
