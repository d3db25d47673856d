package org.shienhiroba.web.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that somebody sends, on the disk while the request lasts: a slow sender holds neither memory nor a transaction.
 */
public final class Upload implements AutoCloseable {
    private final String name;
    private final Path file;

    private Upload(String name, Path file) {
        this.name = name;
        this.file = file;
    }

    /** The file is longer than it may be. */
    public static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Takes a file from the stream of a request.
     *
     * @param name what the sender calls it; may be empty
     * @param most how many bytes it may have
     * @throws TooLong where it has more
     */
    public static Upload of(String name, InputStream bytes, long most) throws IOException {
        Path file = Files.createTempFile("upload", null);
        Upload upload = new Upload(name, file);
        boolean whole = false;
        try (OutputStream target = Files.newOutputStream(file)) {
            byte[] buffer = new byte[64 * 1024];
            long length = 0;
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                length += read;
                if (length > most) {
                    throw new TooLong();
                }
                target.write(buffer, 0, read);
            }
            whole = true;
        } finally {
            if (!whole) {
                upload.close();
            }
        }
        return upload;
    }

    /** What the sender calls it; may be empty. */
    public String name() {
        return name;
    }

    /** Its bytes; to be closed. */
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    /** How many bytes it has. */
    public long length() throws IOException {
        return Files.size(file);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
