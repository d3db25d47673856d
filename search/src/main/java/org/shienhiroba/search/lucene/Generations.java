package org.shienhiroba.search.lucene;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * The folders of an engine: {@code g-1}, {@code g-2} … hold one index each, the file {@code current} names the one that
 * serves. A directory cannot be moved onto another at once, a file can.
 */
final class Generations {
    private static final Logger LOG = System.getLogger(Generations.class.getName());
    private static final String POINTER = "current";
    private static final Pattern NAME = Pattern.compile("g-([1-9][0-9]{0,17})");

    private final Path root;

    Generations(Path root) {
        this.root = root;
    }

    /** The generation that serves; null if none is named or the name is no good. */
    @Nullable
    Path current() {
        try {
            Path pointer = root.resolve(POINTER);
            if (!Files.isRegularFile(pointer) || Files.size(pointer) > 100) {
                return null;
            }
            // bytes, since garbage may be no UTF-8
            String name = new String(Files.readAllBytes(pointer), StandardCharsets.US_ASCII).strip();
            return NAME.matcher(name).matches() ? root.resolve(name) : null;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The pointer to the index cannot be read", e);
            return null;
        }
    }

    /** A new, empty folder with a number above all others. */
    Path create() throws IOException {
        Files.createDirectories(root);
        long highest = 0;
        for (Path folder : all()) {
            highest = Math.max(highest, number(folder));
        }
        Path named = current();
        highest = named == null ? highest : Math.max(highest, number(named));
        return Files.createDirectory(root.resolve("g-" + (highest + 1)));
    }

    /** Makes a generation the one that serves: in one step, and durable when this returns. */
    void switchTo(Path generation) throws IOException {
        Path draft = root.resolve(POINTER + ".new");
        Files.writeString(draft, generation.getFileName() + "\n");
        IOUtils.fsync(draft, false);
        Files.move(draft, root.resolve(POINTER), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        IOUtils.fsync(root, true);
    }

    /** Removes all folders but this one; what cannot be removed now is removed next time. */
    void removeAllBut(Path generation) {
        try {
            all().stream().filter(folder -> !folder.equals(generation)).forEach(this::remove);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Old generations of the index cannot be listed", e);
        }
    }

    /**
     * As {@link #removeAllBut}, for somebody who must know that nothing is left.
     *
     * @throws IOException when something is left
     */
    void leaveOnly(Path generation) throws IOException {
        removeAllBut(generation);
        if (all().stream().anyMatch(folder -> !folder.equals(generation))) {
            throw new IOException("Old generations of the index cannot be removed");
        }
    }

    void remove(Path generation) {
        try {
            IOUtils.rm(generation);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Generation " + generation.getFileName() + " of the index cannot be removed", e);
        }
    }

    private List<Path> all() throws IOException {
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(root, "g-*")) {
            for (Path child : children) {
                if (number(child) > 0 && Files.isDirectory(child)) {
                    folders.add(child);
                }
            }
        }
        return folders;
    }

    private static long number(Path folder) {
        var name = NAME.matcher(String.valueOf(folder.getFileName()));
        return name.matches() ? Long.parseLong(name.group(1)) : 0;
    }
}
