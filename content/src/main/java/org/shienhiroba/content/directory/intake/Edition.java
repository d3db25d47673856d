package org.shienhiroba.content.directory.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Editions of lists: {@code 2025-03}, or only {@code 2020} for a document that names no month. They sort as text. */
final class Edition {
    private static final Pattern ONE = Pattern.compile("(?:19|20)[0-9]{2}(?:-(?:0[1-9]|1[0-2]))?");
    private static final Pattern IN_NAME = Pattern
            .compile("(?<![0-9])(20[0-9]{2})[-_.年]?(0[1-9]|1[0-2])(?![0-9])");

    private Edition() {}

    static boolean isOne(String text) {
        return ONE.matcher(text).matches();
    }

    /** The edition that the name of a file says; empty where it says none, or several. */
    static Optional<String> ofFile(String name) {
        Matcher found = IN_NAME.matcher(name);
        if (!found.find()) {
            return Optional.empty();
        }
        String edition = found.group(1) + "-" + found.group(2);
        while (found.find()) {
            if (!edition.equals(found.group(1) + "-" + found.group(2))) {
                return Optional.empty();
            }
        }
        return Optional.of(edition);
    }
}
