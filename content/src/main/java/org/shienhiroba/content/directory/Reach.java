package org.shienhiroba.content.directory;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Ways to reach an office, from what lists write: only what surely works is offered as a link. */
public final class Reach {
    private static final Set<String> SCHEMES = Set.of("http", "https");
    /** A number within Japan, without its signs between: 03…, 0120…, 090…. */
    private static final Pattern NUMBER = Pattern.compile("0[0-9]{8,10}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s()\\-\u2010-\u2015\u2212\u30FC.]+");

    private Reach() {}

    /** The digits to dial; empty for what is no whole number of one telephone. */
    public static Optional<String> dialled(String number) {
        String digits = BETWEEN.matcher(Normalizer.normalize(number, Normalizer.Form.NFKC)).replaceAll("");
        return NUMBER.matcher(digits).matches() ? Optional.of(digits) : Optional.empty();
    }

    /** The address of a page; empty for what is none, such as {@code https://} alone or another scheme. */
    public static Optional<String> page(String url) {
        try {
            URI address = new URI(url.strip());
            boolean web = address.getScheme() != null && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT));
            return web && address.getHost() != null ? Optional.of(address.toString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
