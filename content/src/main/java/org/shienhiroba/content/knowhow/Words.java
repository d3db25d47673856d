package org.shienhiroba.content.knowhow;

import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.platform.PlainText;

/** What people say beside a case: reasons, comments, answers, concerns. */
final class Words {
    private Words() {}

    /**
     * The words, where they can be kept.
     *
     * @param field   name of the field, for the sentence about it
     * @param longest greatest length in code points
     * @throws BadInput where nothing is said, too much, or what is not text
     */
    static String checked(String field, @Nullable String words, int longest) {
        if (words == null || PlainText.isEmpty(words)) {
            throw new BadInput(field, Messages.say("knowhow.words.required"));
        }
        if (!PlainText.isText(words)) {
            throw new BadInput(field, Messages.say("knowhow.notText"));
        }
        if (PlainText.length(words) > longest) {
            throw new BadInput(field, Messages.say("knowhow.words.tooLong", longest));
        }
        return words;
    }
}
