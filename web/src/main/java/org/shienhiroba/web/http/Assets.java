package org.shienhiroba.web.http;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;

/** The files that pages bring along. Their addresses carry a version made of their content, so browsers may keep them. */
@Named
@ApplicationScoped
public class Assets {
    private static final String FOLDER = "/assets/";

    @Inject
    private ServletContext context;

    private final AtomicReference<String> version = new AtomicReference<>("");

    @PostConstruct
    void read() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(FOLDER, digest);
            version.set(HexFormat.of().formatHex(digest.digest(), 0, 6));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The version of all files together, hexadecimal. */
    public String version() {
        return Objects.requireNonNullElse(version.get(), "");
    }

    /** The folder of the files, as pages address it; ends with a slash. */
    public String getFolder() {
        return FOLDER + "v-" + version() + "/";
    }

    private void add(String folder, MessageDigest digest) throws IOException {
        Set<String> paths = context.getResourcePaths(folder);
        for (String path : new TreeSet<>(paths == null ? Set.of() : paths)) {
            if (path.endsWith("/")) {
                add(path, digest);
                continue;
            }
            try (InputStream file = context.getResourceAsStream(path)) {
                digest.update(file == null ? new byte[0] : file.readAllBytes());
            }
        }
    }
}
