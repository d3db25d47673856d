package org.shienhiroba.search.japanese;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shienhiroba.search.Morphology;
import org.shienhiroba.search.Morphology.Name;
import org.shienhiroba.search.Morphology.Word;

/** The words of a text, where they stand, and what they name. */
class KuromojiMorphologyTest {
    private final Morphology morphology = Morphology.japanese();

    @Test
    void aWordSaysWhatItNames() {
        assertEquals(List.of(Name.SURNAME, Name.GIVEN_NAME, Name.NONE, Name.PLACE, Name.NONE),
                morphology.words("田中太郎は千葉に").stream().map(Word::name).toList());
    }

    @Test
    void aWordThatTheDictionaryLacksIsToldApart() {
        assertTrue(morphology.words("病院").get(0).known());
        assertFalse(morphology.words("ソラノイロ").get(0).known());
    }

    @Test
    void placesAreThoseOfTheTextBehindSpacesAndBreaksToo() {
        String text = "𠮷野さん。　田中\n太郎";
        for (Word word : morphology.words(text)) {
            assertEquals(word.surface(), text.substring(word.start(), word.end()));
        }
        assertEquals("太郎", morphology.words(text).get(morphology.words(text).size() - 1).surface());
    }

    @ParameterizedTest
    @ValueSource(strings = {"あ", "ア", "漢", "1", "a", "田中さん", "。", " ", "𠮷", "さくら\n"})
    void textOfAnyLengthIsReadInPiecesOfBoundedLengthAndNothingIsLost(String seed) {
        String text = seed.repeat(10_000 / seed.length());
        for (int start = 0; start < text.length();) {
            int end = KuromojiMorphology.endOfPiece(text, start);
            assertTrue(end > start && end - start <= KuromojiMorphology.LONGEST_PIECE, () -> "a piece of " + seed);
            start = end;
        }
        int read = morphology.words(text).stream().mapToInt(Word::length).sum();
        assertEquals(text.replaceAll("[ \n]", "").length(), read);
    }
}
