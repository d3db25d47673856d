package org.shienhiroba.content.privacy;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.privacy.Finding.Kind;
import org.shienhiroba.content.privacy.Finding.Level;

/**
 * Exact ages of persons. Ages that draw a line (18歳以上, 60歳の定年, 20歳前) and ranges speak of no one. From 90 on so few
 * are left that only the open end is suggested (as in the safe harbour of 45 CFR 164.514).
 */
final class AgeRule implements Candidate.Rule {
    private static final int FEW_ARE_OLDER = 90;
    private static final Pattern AGE = Pattern
            .compile(
                    "(?<![0-9十百.~〜-]|[0-9]歳[~〜-]|歳から)([0-9]{1,3}|[0-9]?十[0-9]?) ?[歳才](?!代|以上|以下|未満|以降|以前|以後|超|を超|前|児|まで|に達|の?定年|の?誕生日"
                            + "|になるまで|になると|年?[上下](?!旬)|違い|ちがい|差|[0-9]{1,2}[かカヶケ]月|[~〜-]|から[0-9十]{1,3}[歳才]|より)");

    @Override
    public void look(Passage passage, Consumer<Candidate> found) {
        Matcher age = AGE.matcher(passage.figures());
        while (age.find()) {
            int years = JapaneseNumber.value(age.group(1));
            if (years >= 1 && years <= 120) {
                found.accept(new Candidate(age.start(), age.end(), Kind.EXACT_AGE, Level.WARN, decade(years)));
            }
        }
    }

    private static String decade(int years) {
        if (years >= FEW_ARE_OLDER) {
            return Messages.say("privacy.instead.EXACT_AGE.old", FEW_ARE_OLDER);
        }
        if (years < 10) {
            return Messages.say("privacy.instead.EXACT_AGE.child");
        }
        String half = years % 10 < 5 ? "privacy.instead.EXACT_AGE.early" : "privacy.instead.EXACT_AGE.late";
        return Messages.say(half, years / 10 * 10);
    }
}
