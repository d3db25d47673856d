package org.shienhiroba.web.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One row of {@code pages.tsv}, which says what each part means.
 *
 * @param address with places such as {@code {id}}
 * @param stem    of view and bean
 * @param access  who may open it
 * @param kind    what answers
 * @param pattern matches the addresses
 */
record PageAddress(String address, String stem, Access access, Kind kind, Pattern pattern) {
    private static final String NUMBER = "([1-9][0-9]{0,17})";
    private static final String CODE = "([a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?)";

    /** What answers at an address. */
    enum Kind {
        /** A view; takes forms where its bean is {@link Posted}. */
        PAGE,
        /** A bean that takes forms and has no view. */
        ACTION,
        /** A servlet. */
        SERVLET
    }

    /** All rows, in their order. */
    static List<PageAddress> all() {
        try (InputStream file = Objects.requireNonNull(PageAddress.class.getResourceAsStream("pages.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(PageAddress::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PageAddress read(String line) {
        String[] part = line.split("\t", -1);
        if (part.length != 5) {
            throw new IllegalStateException("pages.tsv: " + line);
        }
        String pattern = part[0].replace("{id}", NUMBER).replace("{n}", NUMBER).replace("{code}", CODE);
        return new PageAddress(part[0], part[1], Access.valueOf(part[2]),
                Kind.valueOf(part[3].toUpperCase(Locale.ROOT)), Pattern.compile(pattern));
    }

    Optional<Route.Page> match(String path) {
        Matcher matcher = pattern.matcher(path);
        return matcher.matches()
                ? Optional.of(new Route.Page(path, stem, access, kind,
                        IntStream.rangeClosed(1, matcher.groupCount()).mapToObj(matcher::group).toList()))
                : Optional.empty();
    }
}
