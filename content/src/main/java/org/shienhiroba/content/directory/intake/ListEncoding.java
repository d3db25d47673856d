package org.shienhiroba.content.directory.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.shienhiroba.content.platform.Labels;

/** How the characters of a list are written. */
public enum ListEncoding {
    /** UTF-8 that begins with a byte order mark. */
    UTF_8_BOM(StandardCharsets.UTF_8, 3),
    /** UTF-8. */
    UTF_8(StandardCharsets.UTF_8, 0),
    /** What a Japanese Excel writes as CSV: Shift_JIS as Windows has it. */
    WINDOWS_31J(Charset.forName("windows-31j"), 0);

    private final transient Charset charset;
    private final int markLength;

    ListEncoding(Charset charset, int markLength) {
        this.charset = charset;
        this.markLength = markLength;
    }

    Charset charset() {
        return charset;
    }

    /** How many bytes stand before the text. */
    int markLength() {
        return markLength;
    }

    /** What people call it. */
    public String label() {
        return Labels.of(this);
    }
}
