package org.shienhiroba.content.directory.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how a file is written: a byte order mark, or strict UTF-8, or else strict Windows-31J. Bytes that are neither are
 * an error with line and byte, never a replacement character. What is no text at all is named.
 */
final class EncodingCheck {
    private static final int BUFFER = 1 << 16;

    private EncodingCheck() {}

    /** A file that can be read from its start as often as one likes. */
    interface Bytes {
        InputStream open() throws IOException;
    }

    /** Where the first byte stands that cannot be read. */
    private record Broken(long line, long offset) {}

    /** @throws Unreadable for what is neither */
    static ListEncoding of(Bytes file) throws IOException, Unreadable {
        byte[] start = start(file);
        if (start.length == 0) {
            throw new Unreadable("intake.file.empty");
        }
        refuseOtherThings(start);
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            Broken broken = firstBroken(file, 3, StandardCharsets.UTF_8);
            if (broken != null) {
                throw new Unreadable("intake.file.brokenBom", Long.toString(broken.line), Long.toString(broken.offset));
            }
            return ListEncoding.UTF_8_BOM;
        }
        Broken asUtf8 = firstBroken(file, 0, StandardCharsets.UTF_8);
        if (asUtf8 == null) {
            return ListEncoding.UTF_8;
        }
        Broken asWindows = firstBroken(file, 0, ListEncoding.WINDOWS_31J.charset());
        if (asWindows == null) {
            return ListEncoding.WINDOWS_31J;
        }
        throw new Unreadable("intake.file.broken", Long.toString(asUtf8.line), Long.toString(asUtf8.offset),
                Long.toString(asWindows.line), Long.toString(asWindows.offset));
    }

    private static void refuseOtherThings(byte[] start) throws Unreadable {
        if (begins(start, 0xFF, 0xFE) || begins(start, 0xFE, 0xFF)) {
            throw new Unreadable("intake.file.utf16");
        }
        String text = new String(start, StandardCharsets.ISO_8859_1);
        String kind = begins(start, 'P', 'K', 3, 4) || begins(start, 'P', 'K', 5, 6)
                ? "zip"
                : begins(start, 0xD0, 0xCF, 0x11, 0xE0)
                        ? "excel"
                        : text.startsWith("%PDF") ? "pdf" : begins(start, 0x1F, 0x8B) ? "gzip" : null;
        if (kind != null) {
            throw new Unreadable("intake.file." + kind);
        }
        String first = text.replace("\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        if (first.startsWith("<!doctype") || first.startsWith("<html") || first.startsWith("<?xml")) {
            throw new Unreadable("intake.file.html");
        }
        if (first.startsWith("{") || first.startsWith("[")) {
            throw new Unreadable("intake.file.json");
        }
        for (byte one : start) {
            if (one == 0) {
                throw new Unreadable("intake.file.binary");
            }
        }
    }

    private static byte[] start(Bytes file) throws IOException {
        try (InputStream bytes = file.open()) {
            return bytes.readNBytes(1024);
        }
    }

    private static boolean begins(byte[] start, int... mark) {
        if (start.length < mark.length) {
            return false;
        }
        for (int index = 0; index < mark.length; index++) {
            if (start[index] != (byte) mark[index]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Broken firstBroken(Bytes file, int skip, Charset charset) throws IOException {
        var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        byte[] buffer = new byte[BUFFER];
        ByteBuffer bytes = ByteBuffer.wrap(buffer).limit(0);
        CharBuffer chars = CharBuffer.allocate(BUFFER);
        long offset = skip;
        long line = 1;
        try (InputStream input = file.open()) {
            input.skipNBytes(skip);
            boolean last = false;
            while (!last) {
                bytes.compact();
                int read = input.readNBytes(buffer, bytes.position(), bytes.remaining());
                last = bytes.remaining() > read;
                bytes.position(bytes.position() + read).flip();
                CoderResult result;
                do {
                    int before = bytes.position();
                    result = decoder.decode(bytes, chars.clear(), last);
                    offset += bytes.position() - before;
                    line += chars.flip().chars().filter(one -> one == '\n').count();
                    if (result.isError()) {
                        return new Broken(line, offset + 1);
                    }
                } while (result.isOverflow());
            }
        }
        return null;
    }
}
