package org.shienhiroba.content.platform;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * 都道府県: one of the 47 prefectures (JIS X 0401).
 *
 * @param code  two digits, 01 to 47
 * @param label its name
 */
public record Prefecture(String code, String label) {
    private static final List<Prefecture> ALL = read(Labels.word("Prefecture.all").split("\\s+"));

    /** All prefectures in the order of their codes. */
    public static List<Prefecture> all() {
        return ALL;
    }

    /** The prefecture of a code; empty where there is none. */
    public static Optional<Prefecture> of(String code) {
        return ALL.stream().filter(one -> one.code.equals(code)).findFirst();
    }

    private static List<Prefecture> read(String[] names) {
        return IntStream.range(0, names.length)
                .mapToObj(index -> new Prefecture("%02d".formatted(index + 1), names[index])).toList();
    }
}
