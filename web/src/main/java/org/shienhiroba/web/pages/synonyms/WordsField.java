package org.shienhiroba.web.pages.synonyms;

import java.util.Arrays;
import java.util.List;
import org.shienhiroba.web.pages.template.Words;

/** Words of a group in a field, one a line, and in a sentence. */
final class WordsField {
    private WordsField() {}

    static List<String> read(String text) {
        return Arrays.stream(text.split("\\R")).filter(line -> !line.isBlank()).toList();
    }

    static String line(List<String> words) {
        return String.join(Words.sentence("synonyms.between"), words);
    }

    static String write(List<String> words) {
        return String.join("\n", words);
    }
}
