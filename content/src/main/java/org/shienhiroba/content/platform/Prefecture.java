package org.shienhiroba.content.platform;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * 都道府県: one of the 47 prefectures (JIS X 0401).
 *
 * @param code    two digits, 01 to 47
 * @param label   its name
 * @param reading its name in hiragana
 */
public record Prefecture(String code, String label, String reading) {
    private static final List<Prefecture> ALL = read(words("Prefecture.all"), words("Prefecture.readings"));

    /** All prefectures in the order of their codes. */
    public static List<Prefecture> all() {
        return ALL;
    }

    /** The prefecture of a code; empty where there is none. */
    public static Optional<Prefecture> of(String code) {
        return ALL.stream().filter(one -> one.code.equals(code)).findFirst();
    }

    /** The prefecture that an address begins with; empty where it begins with none. */
    public static Optional<Prefecture> ofAddress(String address) {
        return ALL.stream().filter(one -> address.startsWith(one.label)).findFirst();
    }

    /** The name for narrow places: without 都, 府 or 県, but 北海道 whole. */
    public String shortLabel() {
        return code.equals("01") ? label : label.substring(0, label.length() - 1);
    }

    private static String[] words(String key) {
        return Labels.word(key).split("\\s+");
    }

    private static List<Prefecture> read(String[] names, String[] readings) {
        return IntStream.range(0, names.length)
                .mapToObj(index -> new Prefecture("%02d".formatted(index + 1), names[index], readings[index])).toList();
    }
}
