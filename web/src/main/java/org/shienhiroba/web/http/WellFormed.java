package org.shienhiroba.web.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Whether an address as it was sent can be read: whole percent escapes that are UTF-8. */
public final class WellFormed {
    private WellFormed() {}

    /** Checks a path or query before anybody decodes it leniently, which would turn broken bytes into U+FFFD. */
    public static boolean isWellFormed(String raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
        for (int index = 0; index < raw.length(); index++) {
            char read = raw.charAt(index);
            if (read == '%') {
                if (index + 2 >= raw.length()) {
                    return false;
                }
                int high = Character.digit(raw.charAt(index + 1), 16);
                int low = Character.digit(raw.charAt(index + 2), 16);
                if (high < 0 || low < 0) {
                    return false;
                }
                bytes.write(high << 4 | low);
                index += 2;
            } else if (read < 0x80) {
                bytes.write(read);
            } else {
                // some clients send letters bare; the server has read them as text already
                bytes.writeBytes("\u3042".getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
