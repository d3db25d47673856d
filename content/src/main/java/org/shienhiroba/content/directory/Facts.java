package org.shienhiroba.content.directory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.PlainText;

/**
 * What one line of a list tells. A value is one line of text, never empty: what a list leaves empty is not there. Immutable.
 */
public final class Facts {
    private final Map<Fact, String> values;

    private Facts(Map<Fact, String> values) {
        this.values = values;
    }

    /** Values as a list has them: as stored text, inner spaces of any kind as one, the empty ones left out. */
    public static Facts of(Map<Fact, String> values) {
        Map<Fact, String> kept = new EnumMap<>(Fact.class);
        values.forEach((fact, value) -> {
            String line = PlainText.stored(value).replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
            if (!PlainText.isEmpty(line)) {
                kept.put(fact, line);
            }
        });
        return new Facts(Collections.unmodifiableMap(kept));
    }

    /** A value; null where the list tells none. */
    public @Nullable String get(Fact fact) {
        return values.get(fact);
    }

    /** As {@link #get}, empty for null. */
    public Optional<String> find(Fact fact) {
        return Optional.ofNullable(values.get(fact));
    }

    /** What is told, in the order of {@link Fact}. */
    public Map<Fact, String> all() {
        return values;
    }

    /**
     * One value that is not as it was.
     *
     * @param fact   which
     * @param before null where there was none
     * @param after  null where there is none any more
     */
    public record Difference(Fact fact, @Nullable String before, @Nullable String after) {}

    /** What a later list tells otherwise, in the order of {@link Fact}. */
    public List<Difference> until(Facts later) {
        List<Difference> differences = new ArrayList<>();
        for (Fact fact : Fact.values()) {
            if (!Objects.equals(get(fact), later.get(fact))) {
                differences.add(new Difference(fact, get(fact), later.get(fact)));
            }
        }
        return differences;
    }

    /** As one text for the database: a line for each. */
    String stored() {
        return values.entrySet().stream().map(one -> one.getKey().name() + "=" + one.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** From the text of {@link #stored}. */
    static Facts parse(String stored) {
        Map<Fact, String> values = new EnumMap<>(Fact.class);
        stored.lines().forEach(line -> {
            int equals = line.indexOf('=');
            values.put(Fact.valueOf(line.substring(0, equals)), line.substring(equals + 1));
        });
        return new Facts(Collections.unmodifiableMap(values));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facts facts && facts.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.keySet().toString(); // never the values: they may stand in a log
    }
}
