package org.shienhiroba.content.synonyms;

import java.util.List;
import java.util.Locale;
import org.shienhiroba.search.japanese.Kana;
import org.shienhiroba.search.japanese.Normalizer;
import org.shienhiroba.search.japanese.ReadingAnalyzer;
import org.shienhiroba.search.japanese.Term;

/** Forms under which words of the dictionary are compared and ordered; what is stored and shown stays as written. */
final class WordForm {
    private WordForm() {}

    /** The same for words that differ in width, case or kana alone. */
    static String of(String word) {
        return Kana.hiragana(Normalizer.normalize(word).toLowerCase(Locale.ROOT));
    }

    /** How a word is read, in katakana, for ordering; the word itself where that is not known, or where it begins with a Latin letter or a digit. */
    static String reading(String word) {
        String form = of(word);
        if (!form.isEmpty() && form.charAt(0) < 'ぁ') {
            return form;
        }
        List<Term> pairs = ReadingAnalyzer.queryTerms(word);
        if (pairs.isEmpty()) {
            return Kana.katakana(form);
        }
        StringBuilder reading = new StringBuilder();
        pairs.forEach(pair -> reading.append(pair.text().charAt(0)));
        return reading.append(pairs.getLast().text().substring(1)).toString();
    }
}
