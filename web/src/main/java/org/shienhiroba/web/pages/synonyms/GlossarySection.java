package org.shienhiroba.web.pages.synonyms;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shienhiroba.content.synonyms.SynonymView;
import org.shienhiroba.content.synonyms.Synonyms;
import org.shienhiroba.web.pages.template.Words;

/**
 * A part of the glossary: the words that begin with a kana of one row, with a Latin letter, or with anything else.
 *
 * @param code  its anchor
 * @param label its heading
 * @param lines its groups, in the order of their reading
 */
public record GlossarySection(String code, String label, List<GlossaryLine> lines) {
    /** The first kana of each row; those between belong to the one before. */
    private static final String ROWS = "アカサタナハマヤラワ";
    private static final List<String> CODES = List.of("a", "ka", "sa", "ta", "na", "ha", "ma", "ya", "ra", "wa");

    /** The parts that have groups, in their order. */
    static List<GlossarySection> of(List<SynonymView> groups) {
        Map<String, List<GlossaryLine>> parts = new LinkedHashMap<>();
        groups.forEach(group -> parts.computeIfAbsent(code(Synonyms.reading(group.words().getFirst())),
                code -> new ArrayList<>()).add(GlossaryLine.of(group)));
        return parts.entrySet().stream().map(part -> new GlossarySection("row-" + part.getKey(),
                Words.sentence("synonyms.row." + part.getKey()), part.getValue())).toList();
    }

    private static String code(String reading) {
        // ガ is カ with a mark
        char first = reading.isEmpty() ? ' ' : Normalizer.normalize(reading, Normalizer.Form.NFD).charAt(0);
        if (first >= 'a' && first <= 'z') {
            return "latin";
        }
        if (first < 'ァ' || first > 'ヺ') {
            return "other";
        }
        int row = 0;
        while (row + 1 < ROWS.length() && first >= begin(ROWS.charAt(row + 1))) {
            row++;
        }
        return CODES.get(row);
    }

    /** Before the kana of a row stands its small form, where it has one. */
    private static char begin(char row) {
        return row == 'ヤ' || row == 'ワ' ? (char) (row - 1) : row;
    }
}
