package org.shienhiroba.web.api.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.platform.PlainText;
import org.shienhiroba.web.api.Sentences;
import org.shienhiroba.web.api.exchange.JsonPart.Figure;
import org.shienhiroba.web.api.exchange.JsonPart.Items;
import org.shienhiroba.web.api.exchange.JsonPart.Members;
import org.shienhiroba.web.api.exchange.JsonPart.Other;
import org.shienhiroba.web.api.exchange.JsonPart.Truth;
import org.shienhiroba.web.api.exchange.JsonPart.Words;

/**
 * The fields of a JSON object, read one by one. What is absent or null is null, and an empty list. What is wrong is
 * remembered with the name of its field, such as {@code partners[0].type}, and {@link #done} throws all of it. For one
 * thread.
 */
public final class BodyFields {
    private static final int MOST_PROBLEMS = 50;
    private static final int MOST_ITEMS = 500;
    private static final int LONGEST_NAME = 60;

    private final String path;
    private final Map<String, JsonPart> fields;
    /** Shared with the objects inside. */
    private final List<Problem> problems;

    private BodyFields(String path, Map<String, JsonPart> fields, List<Problem> problems) {
        this.path = path;
        this.fields = fields;
        this.problems = problems;
    }

    static BodyFields of(Members members) {
        return new BodyFields("", members.byName(), new ArrayList<>());
    }

    /** Says that there are no fields but these; a name with a typing error would else lose its text silently. */
    public void only(Collection<String> names) {
        fields.keySet().stream().filter(name -> !names.contains(name))
                .forEach(name -> wrong(name, Sentences.say("field.unknown")));
    }

    /** Every name there is. */
    public Set<String> names() {
        return fields.keySet();
    }

    /** A text, exactly as sent. */
    public @Nullable String text(String name) {
        return switch (part(name)) {
            case Words words when PlainText.isText(words.text()) -> words.text();
            case Words words -> {
                wrong(name, Sentences.say("field.notText"));
                yield null;
            }
            case Other.NOTHING -> null;
            default -> {
                wrong(name, Sentences.say("field.text"));
                yield null;
            }
        };
    }

    /** A day, such as {@code 2026-11-21}. */
    public @Nullable LocalDate day(String name) {
        String said = text(name);
        if (said == null || said.isEmpty()) {
            return null;
        }
        try {
            // the parser also takes years of nine digits
            return LocalDate.parse(said.length() == "2026-11-21".length() ? said : "");
        } catch (DateTimeParseException e) {
            wrong(name, Sentences.say("field.day"));
            return null;
        }
    }

    /** The number of a thing; null where there is none. */
    public @Nullable Long id(String name) {
        JsonPart part = part(name);
        if (part == Other.NOTHING) {
            return null;
        }
        if (part instanceof Figure figure && figure.text().matches("[1-9][0-9]{0,17}")) {
            return Long.valueOf(figure.text());
        }
        wrong(name, Sentences.say("field.id"));
        return null;
    }

    /** Whether something is so; false where nothing is said. */
    public boolean flag(String name) {
        return switch (part(name)) {
            case Truth truth -> truth.value();
            case Other.NOTHING -> false;
            default -> {
                wrong(name, Sentences.say("field.flag"));
                yield false;
            }
        };
    }

    /** A code, also where the object stands that a read gives in its place. */
    public @Nullable String code(String name) {
        return part(name) instanceof Members named
                ? new BodyFields(path + name + ".", named.byName(), problems).text("code")
                : text(name);
    }

    /** One value of a closed vocabulary; empty text counts as none. */
    public <E extends Enum<E>> @Nullable E code(String name, Class<E> vocabulary) {
        String code = code(name);
        return code == null || code.isEmpty() ? null : value(name, code, vocabulary).orElse(null);
    }

    /** Values of a closed vocabulary, each once. */
    public <E extends Enum<E>> List<E> codes(String name, Class<E> vocabulary) {
        return each(name, "code", one -> {
            String code = one.code("code");
            if (code == null) {
                one.wrong("", Sentences.say("field.item"));
                return Optional.empty();
            }
            return one.value("", code, vocabulary);
        }).stream().distinct().toList();
    }

    /**
     * What a list of objects says; a plain text stands for an object with one field.
     *
     * @param shorthand the name of that field
     * @param reading   reads one object; empty for what is wrong
     */
    public <T> List<T> each(String name, String shorthand, Function<BodyFields, Optional<T>> reading) {
        return each(name, shorthand, MOST_ITEMS, reading);
    }

    /**
     * What a long list of objects says.
     *
     * @param most how many there may be
     */
    public <T> List<T> each(String name, String shorthand, int most, Function<BodyFields, Optional<T>> reading) {
        JsonPart part = part(name);
        if (part == Other.NOTHING) {
            return List.of();
        }
        if (!(part instanceof Items items)) {
            wrong(name, Sentences.say("field.list"));
            return List.of();
        }
        if (items.values().size() > most) {
            wrong(name, Sentences.say("field.tooMany", most));
            return List.of();
        }
        List<T> read = new ArrayList<>();
        for (int i = 0; i < items.values().size(); i++) {
            String place = path + name + "[" + i + "]";
            Map<String, JsonPart> one = switch (items.values().get(i)) {
                case Members members -> members.byName();
                case Words words -> Map.of(shorthand, words);
                default -> Map.of();
            };
            if (one.isEmpty()) {
                add(place, Sentences.say("field.item"));
            } else {
                reading.apply(new BodyFields(place + ".", one, problems)).ifPresent(read::add);
            }
        }
        return read;
    }

    /** The object in a field; empty where there is none. */
    public Optional<BodyFields> object(String name) {
        return switch (part(name)) {
            case Members members -> Optional.of(new BodyFields(path + name + ".", members.byName(), problems));
            case Other.NOTHING -> Optional.empty();
            default -> {
                wrong(name, Sentences.say("field.object"));
                yield Optional.empty();
            }
        };
    }

    /** Says that something is wrong with a field of this object; with the object itself where the name is empty. */
    public void wrong(String name, String sentence) {
        boolean itself = name.isEmpty() && !path.isEmpty();
        add(itself ? path.substring(0, path.length() - 1) : path + shown(name), sentence);
    }

    /** Whether something wrong was found in a field of this object. */
    public boolean isWrong(String name) {
        return problems.stream().anyMatch(problem -> problem.field().equals(path + name));
    }

    /** Everything is read. @throws BadInput for all that was wrong */
    public void done() {
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    /** A name or a code as it may stand in an answer. */
    static String shown(String said) {
        return said.codePointCount(0, said.length()) <= LONGEST_NAME
                ? said
                : said.substring(0, said.offsetByCodePoints(0, LONGEST_NAME)) + "…";
    }

    private <E extends Enum<E>> Optional<E> value(String name, String code, Class<E> vocabulary) {
        for (E value : vocabulary.getEnumConstants()) {
            if (value.name().equals(code)) {
                return Optional.of(value);
            }
        }
        wrong(name, Sentences.say("field.code", shown(code)));
        return Optional.empty();
    }

    private void add(String field, String sentence) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new Problem(field, sentence));
        }
    }

    private JsonPart part(String name) {
        return fields.getOrDefault(name, Other.NOTHING);
    }
}
