package org.shienhiroba.search.japanese;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.shienhiroba.search.Morphology;

/** {@link Morphology} by Kuromoji and the dictionary of the field. Reads the text as it stands: nothing is folded. */
public final class KuromojiMorphology implements Morphology {
    /**
     * The most that Kuromoji gets at once, in UTF-16 units. Its lattice grows with every unit that leaves the way open, and
     * at 1,024 it decides by force.
     */
    static final int LONGEST_PIECE = 1000;

    private static final String BREAKS = "。．！？!?\n";

    /** For the service loader. */
    public KuromojiMorphology() {}

    @Override
    public List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        try (JapaneseTokenizer tokenizer = Kuromoji.plain()) {
            CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
            PartOfSpeechAttribute partOfSpeech = tokenizer.addAttribute(PartOfSpeechAttribute.class);
            ReadingAttribute reading = tokenizer.addAttribute(ReadingAttribute.class);
            for (int start = 0; start < text.length();) {
                int end = endOfPiece(text, start);
                tokenizer.setReader(new StringReader(text.substring(start, end)));
                tokenizer.reset();
                while (tokenizer.incrementToken()) {
                    String tag = partOfSpeech.getPartOfSpeech() == null ? "" : partOfSpeech.getPartOfSpeech();
                    if (!term.toString().isBlank()) {
                        words.add(new Word(term.toString(), start + offset.startOffset(), tag, name(tag),
                                reading.getReading() != null));
                    }
                }
                tokenizer.end();
                tokenizer.close();
                start = end;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // texts come from memory
        }
        return words;
    }

    /** Behind the last end of a sentence that fits, or else at the longest piece, a surrogate pair kept whole. */
    static int endOfPiece(String text, int start) {
        if (text.length() - start <= LONGEST_PIECE) {
            return text.length();
        }
        for (int i = start + LONGEST_PIECE; i > start + LONGEST_PIECE / 2; i--) {
            if (BREAKS.indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        int end = start + LONGEST_PIECE;
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    private static Name name(String tag) {
        if (!tag.startsWith("名詞-固有名詞")) {
            return Name.NONE;
        }
        return switch (tag) {
            case "名詞-固有名詞-人名-姓" -> Name.SURNAME;
            case "名詞-固有名詞-人名-名" -> Name.GIVEN_NAME;
            case "名詞-固有名詞-人名", "名詞-固有名詞-人名-一般" -> Name.PERSON;
            case "名詞-固有名詞-地域", "名詞-固有名詞-地域-一般", "名詞-固有名詞-地域-国" -> Name.PLACE;
            case "名詞-固有名詞-組織" -> Name.ORGANISATION;
            default -> Name.OTHER;
        };
    }
}
