package org.shienhiroba.web.pages.directory;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.shienhiroba.web.pages.template.Words;

/** Editions of lists as readers see them. */
public final class Editions {
    private static final Pattern MONTH = Pattern.compile("([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?");

    private Editions() {}

    /** An edition such as {@code 2025-03}, {@code 2025-03-31} or {@code 2025}, written out; any other as it is. */
    public static String shown(String edition) {
        Matcher parts = MONTH.matcher(edition);
        if (!parts.matches()) {
            return edition.matches("[0-9]{4}") ? Words.sentence("edition.year", edition) : edition;
        }
        int month = Integer.parseInt(parts.group(2));
        return parts.group(3) == null
                ? Words.sentence("edition.month", parts.group(1), month)
                : Words.sentence("date", parts.group(1), month, Integer.parseInt(parts.group(3)));
    }

    /** Lists with their latest editions in one line; empty for none. */
    public static String sources(Map<String, String> editions) {
        return new TreeMap<>(editions).entrySet().stream()
                .map(one -> Words.sentence("edition.source", one.getKey(), shown(one.getValue())))
                .collect(Collectors.joining(Words.sentence("edition.and")));
    }
}
