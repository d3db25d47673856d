package org.shienhiroba.web.api;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The {@code Accept} header (RFC 9110, 12.5.1): told apart here is only what the server would answer with a fault. */
final class AcceptHeader {
    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final Pattern RANGE = Pattern.compile(TOKEN + "/" + TOKEN);
    private static final Pattern WEIGHT = Pattern.compile("[qQ]\\s*=\\s*[0-9]{1,9}(?:\\.[0-9]{0,9})?");
    private static final Pattern ANY_WEIGHT = Pattern.compile("[qQ]\\s*=.*");

    private AcceptHeader() {}

    /** Whether a header names media types, with numbers for weights where there are some. */
    static boolean isReadable(String header) {
        return parts(header, ",").allMatch(range -> RANGE.matcher(type(range)).matches()
                && parts(range, ";").filter(ANY_WEIGHT.asMatchPredicate()).allMatch(WEIGHT.asMatchPredicate()));
    }

    private static String type(String range) {
        int end = range.indexOf(';');
        return (end < 0 ? range : range.substring(0, end)).strip();
    }

    private static Stream<String> parts(String text, String separator) {
        return Arrays.stream(text.split(separator)).map(String::strip).filter(Predicate.not(String::isEmpty));
    }
}
