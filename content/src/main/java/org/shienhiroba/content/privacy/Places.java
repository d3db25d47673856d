package org.shienhiroba.content.privacy;

import java.util.stream.Collectors;
import org.shienhiroba.content.platform.Prefecture;

/** Names of places in patterns. */
final class Places {
    /** Any of the 47 prefectures. */
    static final String PREFECTURE = Prefecture.all().stream().map(Prefecture::label)
            .collect(Collectors.joining("|", "(?:", ")"));

    private Places() {}
}
