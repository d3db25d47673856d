package org.shienhiroba.ear.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * As many lines of a list of agencies as wanted, made of the real files of WAM NET: the real lines first, then the same again
 * under other numbers, a little further on, each as another building of the office. The first lines are the same whatever
 * the count.
 */
final class GeneratedAgencies {
    private static final int NO = 1;
    private static final int NAME = 12;
    private static final int READING = 13;
    private static final int NUMBER = 14;
    private static final int LATITUDE = 20;
    private static final int LONGITUDE = 21;

    private final String header;
    private final List<String[]> real = new ArrayList<>();

    /** @throws IllegalArgumentException where the real files are not there */
    GeneratedAgencies(Path folder) throws IOException {
        String headings = "";
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(one -> one.toString().endsWith(".csv")).sorted().toList()) {
                    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
                    headings = lines.getFirst().replace("\uFEFF", "");
                    lines.stream().skip(1).map(GeneratedAgencies::values).forEach(real::add);
                }
            }
        }
        if (real.isEmpty()) {
            throw new IllegalArgumentException("bench agencies needs the WAM NET files in " + folder);
        }
        header = headings;
        Collections.shuffle(real, new Random(5)); // each size holds every kind and every prefecture
    }

    /** These files hold no line break, comma or quote but between values. */
    private static String[] values(String line) {
        String inner = line.endsWith(",") ? line + "\"\"" : line;
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (char sign : inner.toCharArray()) {
            if (sign == '"') {
                quoted = !quoted;
            } else if (sign == ',' && !quoted) {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(sign);
            }
        }
        values.add(value.toString());
        return values.toArray(String[]::new);
    }

    /** One line. */
    String[] row(int index) {
        String[] row = real.get(index % real.size()).clone();
        int copy = index / real.size();
        if (copy > 0) {
            row[NO] = String.format(Locale.ROOT, "G%010d", index);
            row[NAME] += "第" + (copy + 1) + "館";
            row[READING] += "だい" + (copy + 1) + "かん";
            row[NUMBER] = row[NUMBER].substring(0, 2) + String.format(Locale.ROOT, "%08d", 90_000_000 + index);
            row[LATITUDE] = String.format(Locale.ROOT, "%.8f", Double.parseDouble(row[LATITUDE]) + copy * 0.004);
            row[LONGITUDE] = String.format(Locale.ROOT, "%.8f", Double.parseDouble(row[LONGITUDE]) + copy * 0.003);
        }
        return row;
    }

    /** The first so many lines as a file. */
    byte[] csv(int count) {
        return ("\uFEFF" + header + "\n" + IntStream.range(0, count).mapToObj(this::row)
                .map(row -> Stream.of(row).map(value -> '"' + value + '"').collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"))).getBytes(StandardCharsets.UTF_8);
    }

    /** Readings that somebody may type, from among the first thousand lines. */
    List<String> readings(int count) {
        return new Random(7).ints(0, 1_000).distinct().limit(count).mapToObj(index -> row(index)[READING]).toList();
    }

    /** Points that somebody may measure from, {@code latitude,longitude}. */
    List<String> points(int count) {
        return new Random(8).ints(0, 1_000).distinct().limit(count)
                .mapToObj(index -> row(index)[LATITUDE] + "," + row(index)[LONGITUDE]).toList();
    }
}
