package org.shienhiroba.content.directory.intake;

import org.shienhiroba.content.platform.Messages;

/** A file cannot be read as a list; the message is a sentence for the person who brought it. */
class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String key, Object... arguments) {
        super(Messages.say(key, arguments));
    }

    /** What is wrong, in Japanese. */
    String sentence() {
        return String.valueOf(getMessage());
    }
}
