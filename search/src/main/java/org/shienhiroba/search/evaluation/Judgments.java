package org.shienhiroba.search.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which document answers which query, and how well: three columns, apart by tabs (query, document, relevance), below a
 * header. A relevance of 1 or more is relevant.
 *
 * @param byQuery query to its judged documents and their relevance
 */
record Judgments(Map<String, Map<String, Integer>> byQuery) {
    private static final Pattern RELEVANCE = Pattern.compile("-?\\d{1,6}");

    static Judgments read(Path file) throws IOException {
        Map<String, Map<String, Integer>> byQuery = new LinkedHashMap<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            boolean first = true;
            String line;
            for (int number = 1; (line = reader.readLine()) != null; number++) {
                String[] columns = (number == 1 ? line.replaceFirst("^\uFEFF", "") : line).strip().split("\t", -1);
                if (columns.length == 1 && columns[0].isEmpty()) {
                    continue;
                }
                boolean judgment = columns.length == 3 && RELEVANCE.matcher(columns[2].strip()).matches();
                if (judgment) {
                    byQuery.computeIfAbsent(columns[0], query -> new LinkedHashMap<>())
                            .put(columns[1], Integer.valueOf(columns[2].strip()));
                } else if (!first || columns.length != 3) {
                    throw UnusableInput.at(file, number, "「質問のid、文書のid、評点(整数)」をタブで区切った行ではありません。",
                            "not query-id, corpus-id, score (an integer), apart by tabs");
                }
                first = false;
            }
        } catch (CharacterCodingException e) {
            throw new UnusableInput("UTF-8として読めません: " + file, "not UTF-8");
        }
        if (byQuery.isEmpty()) {
            throw new UnusableInput("評価(正解)がありません: " + file, "no judgments");
        }
        return new Judgments(Collections.unmodifiableMap(byQuery));
    }

    /** How many judgments there are. */
    long size() {
        return byQuery.values().stream().mapToLong(Map::size).sum();
    }
}
