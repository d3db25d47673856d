package org.shienhiroba.content.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.platform.PlainText;

/** 利用者名: what people type to sign in. Width and case make no difference. */
final class LoginName {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;
    /** No colon, which ends the name in HTTP Basic, and no space, which nobody sees. */
    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{M}\\p{N}._@+-]*");

    private LoginName() {}

    /** The form that makes a name unique: NFKC, lower case. */
    static String key(String name) {
        String folded = Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFKC);
    }

    /** What is wrong with a name, as a sentence; empty where nothing is. */
    static Optional<String> problem(String name) {
        if (PlainText.isEmpty(name)) {
            return Optional.of(Messages.say("account.loginName.required"));
        }
        int length = PlainText.length(name.strip());
        if (length < SHORTEST || length > LONGEST) {
            return Optional.of(Messages.say("account.loginName.length", SHORTEST, LONGEST));
        }
        return ALLOWED.matcher(key(name)).matches() && PlainText.isText(name)
                ? Optional.empty()
                : Optional.of(Messages.say("account.loginName.characters"));
    }
}
