package org.shienhiroba.content.privacy;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.privacy.Finding.Kind;
import org.shienhiroba.content.privacy.Finding.Level;

/**
 * Mail addresses, also in full width and with the sign written out as {@code [at]}. Looks from each sign to both sides, no
 * further than RFC 5321 allows (64 and 255), so that a row of signs costs no more than a row of letters.
 */
final class MailRule implements Candidate.Rule {
    private static final int LONGEST_LOCAL = 64;
    private static final Pattern SIGN = Pattern.compile("@| ?[\\[(<{](?i:at|アット|アットマーク)[\\])>}] ?|★(?=[a-zA-Z0-9])");
    private static final Pattern DOMAIN = Pattern
            .compile("(?:[a-zA-Z0-9-]{1,63}+(?:\\.| ?[\\[(](?i:dot|ドット)[\\])] ?)){1,8}+[a-zA-Z]{2,24}+(?![a-zA-Z0-9])");

    @Override
    public void look(Passage passage, Consumer<Candidate> found) {
        CharSequence figures = passage.figures();
        Matcher sign = SIGN.matcher(figures);
        Matcher domain = DOMAIN.matcher(figures);
        while (sign.find()) {
            int start = sign.start();
            while (start > 0 && sign.start() - start < LONGEST_LOCAL && isLocal(figures.charAt(start - 1))) {
                start--;
            }
            domain.region(sign.end(), figures.length());
            if (start < sign.start() && domain.lookingAt()) {
                found.accept(new Candidate(start, domain.end(), Kind.EMAIL, Level.BLOCK,
                        Messages.say("privacy.instead.EMAIL")));
            }
        }
    }

    private static boolean isLocal(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "._%+-".indexOf(c) >= 0;
    }
}
