package org.shienhiroba.search.evaluation;

import java.io.Serial;
import java.nio.file.Path;

/** A file or an argument that cannot be used; the message is for the person at the terminal. */
final class UnusableInput extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    UnusableInput(String japanese, String english) {
        super(japanese + " (" + english + ")");
    }

    static UnusableInput at(Path file, long line, String japanese, String english) {
        return new UnusableInput(file + " の%d行目: ".formatted(line) + japanese, "line " + line + ": " + english);
    }
}
