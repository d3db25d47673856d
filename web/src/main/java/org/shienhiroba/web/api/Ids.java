package org.shienhiroba.web.api;

import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a case as it stands in an address. */
public final class Ids {
    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");

    private Ids() {}

    /** The number; empty for anything that no case can have as its address. */
    public static Optional<Long> read(String written) {
        return ID.matcher(written).matches() ? Optional.of(Long.valueOf(written)) : Optional.empty();
    }
}
