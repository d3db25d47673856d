package org.shienhiroba.content.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Where files of content lie: in the product, or in the operator's folder. Names are {@code cases/c11-card.yaml}. */
final class ContentFolder {
    static final String AGENCY_TYPES = "agency-types";
    static final String CASES = "cases";
    private static final String STARTER = "/starter/";

    private ContentFolder() {}

    /** The files of the product, kinds of agency first, by name, from the list that the build makes. */
    static Map<String, String> ofProduct() {
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : resource("files.txt").lines().filter(line -> !line.isBlank()).toList()) {
            files.put(name, resource(name));
        }
        return files;
    }

    /** The list of agencies of the product. */
    static byte[] agencies() {
        try (InputStream stream = Objects.requireNonNull(
                ContentFolder.class.getResourceAsStream(STARTER + "agencies.csv"))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of a folder, kinds of agency first, by name; none where there is no such folder. */
    static Map<String, String> of(Path folder) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String kind : List.of(AGENCY_TYPES, CASES)) {
            Path below = folder.resolve(kind);
            if (!Files.isDirectory(below)) {
                continue;
            }
            try (Stream<Path> entries = Files.list(below)) {
                for (Path file : entries.filter(path -> path.toString().endsWith(".yaml")).sorted().toList()) {
                    String name = kind + "/" + file.getFileName();
                    files.put(name, decode(name, Files.readAllBytes(file)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(ContentFolder.class.getResourceAsStream(STARTER + name),
                name)) {
            return decode(name, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decode(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new InvalidContent(name, "not in UTF-8");
        }
    }
}
