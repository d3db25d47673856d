package org.shienhiroba.content.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.platform.PlainText;

/**
 * What a password must be (NIST SP 800-63B-4): 12 to 128 characters of any kind, and none that is tried first: common
 * ones, one character or a short part over and over, keys in a row, the own login name.
 */
final class PasswordRules {
    /** Fewest code points. */
    static final int SHORTEST = 12;
    /** Most code points. */
    static final int LONGEST = 128;

    private static final int SHORTEST_REPEATED = 8;
    private static final int LONGEST_PART = 6;
    /** How much of a password must be more than a row of neighbouring characters or than the login name. */
    private static final int OWN_CHARACTERS = 6;
    private static final Set<String> COMMON = read();

    private PasswordRules() {}

    /** What is wrong with a password, as a sentence; empty where nothing is. */
    static Optional<String> problem(String password, String loginName) {
        if (password.isEmpty()) {
            return Optional.of(Messages.say("account.password.required"));
        }
        if (!PlainText.isText(password)) {
            return Optional.of(Messages.say("account.password.notText"));
        }
        String prepared = PasswordHash.prepared(password);
        int length = prepared.codePointCount(0, prepared.length());
        if (length < SHORTEST || length > LONGEST) {
            return Optional.of(Messages.say("account.password.length", SHORTEST, LONGEST));
        }
        String folded = folded(prepared);
        String core = withoutEnd(folded);
        String name = folded(loginName.strip());
        return isCommon(folded) || isRepeated(folded) || isRepeated(core) || isRow(folded) || isName(folded, name)
                || isName(core, name)
                        ? Optional.of(Messages.say("account.password.common"))
                        : Optional.empty();
    }

    private static boolean isCommon(String folded) {
        return COMMON.contains(folded) || COMMON.contains(withoutEnd(folded));
    }

    /** Digits and marks put behind a common password change little. */
    private static String withoutEnd(String folded) {
        return folded.replaceAll("[\\p{P}\\p{S}\\p{Nd}]+$", "");
    }

    private static boolean isRepeated(String folded) {
        int[] all = folded.codePoints().toArray();
        return all.length >= SHORTEST_REPEATED && IntStream.rangeClosed(1, LONGEST_PART).anyMatch(
                part -> IntStream.range(part, all.length).allMatch(index -> all[index] == all[index - part]));
    }

    /** Letters or digits that follow each other up or down, such as 123456789012 or zyxwvutsrqpo. */
    private static boolean isRow(String folded) {
        int[] all = folded.codePoints().toArray();
        long steps = IntStream.range(1, all.length).filter(index -> {
            int step = Math.abs(all[index] - all[index - 1]);
            return step <= 1 || (step == 9 && Character.isDigit(all[index]) && Character.isDigit(all[index - 1]));
        }).count();
        return all.length - steps < OWN_CHARACTERS;
    }

    private static boolean isName(String folded, String name) {
        return name.length() >= 3 && folded.contains(name) && folded.replace(name, "").length() < OWN_CHARACTERS;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static Set<String> read() {
        try (InputStream file = Objects
                .requireNonNull(PasswordRules.class.getResourceAsStream("common-passwords.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(PasswordRules::folded).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
