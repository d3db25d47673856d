package org.shienhiroba.content.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A letter for each person of a case, the same for the same name, none that the writer uses already. For one thread. */
final class Letters {
    private static final Pattern USED = Pattern.compile("([A-Z])(?:さん|様|さま|氏|君|くん|ちゃん|先生)");

    private final List<String> free = new ArrayList<>();
    private final Map<String, String> given = new HashMap<>();

    Letters(Collection<String> texts) {
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            free.add(String.valueOf(letter));
        }
        for (String text : texts) {
            Matcher used = USED.matcher(Passage.figures(text));
            while (used.find()) {
                free.remove(used.group(1));
            }
        }
    }

    /** The letter of a person; after the alphabet, 〇〇. */
    String of(String person) {
        return given.computeIfAbsent(person, one -> free.isEmpty() ? "〇〇" : free.remove(0));
    }
}
