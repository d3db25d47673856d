package org.shienhiroba.content.starter;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * One file of content as keys and values, read strictly: an unknown key, a wrong type or a misspelled code is an
 * {@link InvalidContent} that names the file and the key.
 */
final class ContentFile {
    private final String name;
    private final Map<?, ?> values;
    private final Set<String> read = new HashSet<>();

    private ContentFile(String name, Map<?, ?> values) {
        this.name = name;
        this.values = values;
    }

    /** Reads YAML; only plain values, no objects. */
    static ContentFile parse(String name, String yaml) {
        try {
            Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            if (root instanceof Map<?, ?> values) {
                return new ContentFile(name, values);
            }
            throw new InvalidContent(name, "the file holds no keys");
        } catch (YAMLException e) {
            throw new InvalidContent(name, "not readable as YAML: " + String.valueOf(e.getMessage()).lines().findFirst()
                    .orElse(""));
        }
    }

    String name() {
        return name;
    }

    /** A text that must be there; numbers and days count as written. */
    String text(String key) {
        String text = optionalText(key);
        if (text == null) {
            throw new InvalidContent(name, key + " is missing");
        }
        return text;
    }

    @Nullable
    String optionalText(String key) {
        return switch (value(key)) {
            case null -> null;
            case String text -> text.strip();
            case Number number -> number.toString();
            case Object other -> throw new InvalidContent(name, key + " is not a text");
        };
    }

    boolean flag(String key) {
        return switch (value(key)) {
            case null -> false;
            case Boolean flag -> flag;
            case Object other -> throw new InvalidContent(name, key + " is neither true nor false");
        };
    }

    int number(String key) {
        if (value(key) instanceof Integer number) {
            return number;
        }
        throw new InvalidContent(name, key + " is not a number");
    }

    LocalDate day(String key) {
        if (value(key) instanceof Date day) {
            return day.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
        }
        throw new InvalidContent(name, key + " is not a day such as 2026-11-21");
    }

    <E extends Enum<E>> E code(String key, Class<E> vocabulary) {
        return code(key, vocabulary, text(key));
    }

    <E extends Enum<E>> List<E> codes(String key, Class<E> vocabulary) {
        List<E> codes = new ArrayList<>();
        for (Object item : list(key)) {
            codes.add(code(key, vocabulary, String.valueOf(item)));
        }
        return codes;
    }

    /** A list of texts; an absent one is empty. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Object item : list(key)) {
            if (!(item instanceof String text)) {
                throw new InvalidContent(name, key + " holds something that is not a text");
            }
            texts.add(text.strip());
        }
        return texts;
    }

    /** The entries of a list of maps; an absent list is empty. */
    <T> List<T> entries(String key, Function<ContentFile, T> reader) {
        List<T> entries = new ArrayList<>();
        for (Object item : list(key)) {
            entries.add(entry(key, item, reader));
        }
        return entries;
    }

    /** A map below a key. */
    <T> T entry(String key, Function<ContentFile, T> reader) {
        return entry(key, value(key), reader);
    }

    /** Refuses keys that nobody asked for: they are spelling mistakes. */
    void finish() {
        for (Object key : values.keySet()) {
            if (!read.contains(String.valueOf(key))) {
                throw new InvalidContent(name, "unknown key " + key);
            }
        }
    }

    private <T> T entry(String key, @Nullable Object value, Function<ContentFile, T> reader) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new InvalidContent(name, key + " has no keys below it");
        }
        ContentFile below = new ContentFile(name + ", " + key, map);
        T entry = reader.apply(below);
        below.finish();
        return entry;
    }

    private <E extends Enum<E>> E code(String key, Class<E> vocabulary, String code) {
        return Arrays.stream(vocabulary.getEnumConstants()).filter(known -> known.name().equals(code)).findFirst()
                .orElseThrow(() -> new InvalidContent(name, key + ": " + code + " is not one of "
                        + Arrays.toString(vocabulary.getEnumConstants())));
    }

    private List<?> list(String key) {
        return switch (value(key)) {
            case null -> List.of();
            case List<?> list -> list;
            case Object other -> throw new InvalidContent(name, key + " is not a list");
        };
    }

    private @Nullable Object value(String key) {
        read.add(key);
        return values.get(key);
    }
}
