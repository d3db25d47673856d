package org.shienhiroba.search.japanese;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer.Mode;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.shienhiroba.search.japanese.FieldDictionary.Entry;

/**
 * Finds what is wrong with a list of entries for Kuromoji, which itself would say nothing, or throw without naming the line.
 * Besides the form, it looks for longer known words that an entry breaks, by cutting them with and without it.
 */
final class FieldDictionaryLinter {
    private static final Set<String> PARTS_OF_SPEECH = SystemDictionary.partsOfSpeech();
    private static final Set<String> WORDS_OF_THE_SYSTEM = Set.copyOf(SystemDictionary.words());

    /** A verb's conditional in loose speech: 申込み is a part of 申込みゃ, but that is no longer word. */
    private static final String CONTRACTION = "ゃ";

    private final List<String> wordsOfTheField;
    private final List<String> contexts;
    private final Set<String> known;

    /** One word of a text: where it starts and ends. */
    private record Piece(int start, int end) {

        String of(String text) {
            return text.substring(start, end);
        }

        boolean reachesOver(int border) {
            return start < border && border < end;
        }
    }

    /**
     * @param wordsOfTheField what people search for and write, beside the words of the system dictionary
     * @param contexts        texts with %s for a word
     */
    FieldDictionaryLinter(List<String> wordsOfTheField, List<String> contexts) {
        this.contexts = List.copyOf(contexts);
        this.wordsOfTheField = wordsOfTheField.stream().map(Folding::fold).distinct().toList();
        known = new LinkedHashSet<>(this.wordsOfTheField);
        known.addAll(WORDS_OF_THE_SYSTEM);
    }

    /** Each fault as a sentence that begins with the word; empty when there is none. */
    List<String> faults(List<Entry> entries) {
        List<String> faults = new ArrayList<>();
        List<Entry> wellFormed = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Entry entry : entries) {
            List<String> ofForm = faultsOfForm(entry);
            if (!seen.add(entry.surface())) {
                ofForm.add("given twice");
            }
            ofForm.forEach(fault -> faults.add(entry.surface() + ": " + fault));
            if (ofForm.isEmpty()) {
                wellFormed.add(entry);
            }
        }
        for (Entry entry : wellFormed) {
            List<Entry> others = wellFormed.stream().filter(other -> !other.equals(entry)).toList();
            try (Cutter with = new Cutter(wellFormed); Cutter without = new Cutter(others)) {
                brokenWords(entry, with, without).forEach(fault -> faults.add(entry.surface() + ": " + fault));
                if (!changesCut(entry, with, without) && !changesCutAlone(entry)) {
                    faults.add(entry.surface() + ": cut like this without the entry too");
                }
            }
        }
        return faults;
    }

    private boolean changesCut(Entry entry, Cutter with, Cutter without) {
        return contexts.stream().map(context -> Folding.fold(context.formatted(entry.surface())))
                .anyMatch(text -> !with.cut(text).equals(without.cut(text)));
    }

    /** Two entries may do each other's work, and be needed all the same. */
    private boolean changesCutAlone(Entry entry) {
        try (Cutter alone = new Cutter(List.of(entry)); Cutter system = new Cutter(List.of())) {
            return changesCut(entry, alone, system);
        }
    }

    private static List<String> faultsOfForm(Entry entry) {
        List<String> faults = new ArrayList<>();
        String word = entry.surface();
        if (!Folding.fold(word).equals(word)) {
            faults.add("not in folded form, which is " + Folding.fold(word));
        }
        if (word.isEmpty() || !word.codePoints().allMatch(Character::isLetterOrDigit)) {
            faults.add("holds nothing, or a character that is no letter or digit");
        }
        if (!String.join("", entry.segments()).equals(word)) {
            faults.add("the segments do not add up to it");
        }
        if (entry.segments().size() != entry.readings().size()) {
            faults.add("not one reading for each segment");
        }
        for (int i = 0; i < entry.readings().size(); i++) {
            String reading = entry.readings().get(i);
            String segment = i < entry.segments().size() ? entry.segments().get(i) : "";
            if (!Kana.isAllKana(reading) || !Kana.katakana(reading).equals(reading)) {
                faults.add("a reading that is not katakana: " + reading);
            } else if (Kana.isAllKana(segment) && !Kana.katakana(segment).equals(reading)) {
                faults.add("%s is not read %s".formatted(segment, reading));
            }
        }
        if (!entry.tag().startsWith("名詞-") || !PARTS_OF_SPEECH.contains(entry.tag())) {
            faults.add("no noun of the system dictionary: " + entry.tag());
        } else if (PartsOfSpeech.STOPPED.contains(entry.tag())) {
            faults.add("would be found by nobody, being a " + entry.tag());
        }
        return faults;
    }

    private List<String> brokenWords(Entry entry, Cutter with, Cutter without) {
        String surface = entry.surface();
        List<String> faults = new ArrayList<>();
        for (String word : known) {
            if (!word.contains(surface) || word.equals(surface) || word.equals(surface + CONTRACTION)) {
                continue;
            }
            List<Piece> before = without.cut(word);
            List<Piece> after = with.cut(word);
            if (!before.equals(after)) {
                if (isTorn(word, entry, before, after)) {
                    faults.add("tears %s into %s".formatted(word, shown(word, after)));
                }
                wordsOfTheField.stream().filter(inner -> inner.length() < word.length())
                        .filter(inner -> finds(without, inner, word, before) && !finds(with, inner, word, after))
                        .forEach(inner -> faults
                                .add("hides %s in %s, being cut into %s".formatted(inner, word, shown(word, after))));
            }
        }
        return faults;
    }

    /**
     * Whether a piece of the word reached over a border of the surface before, and does not any more. A piece that the system
     * dictionary never had may well fall into known words: ソーシャル|スキル|トレーニング.
     */
    private boolean isTorn(String word, Entry entry, List<Piece> before, List<Piece> after) {
        String surface = entry.surface();
        boolean allKnown = after.stream().map(piece -> piece.of(word))
                .allMatch(piece -> known.contains(piece) || entry.segments().contains(piece));
        for (int at = word.indexOf(surface); at >= 0; at = word.indexOf(surface, at + 1)) {
            for (int border : new int[]{at, at + surface.length()}) {
                boolean held = before.stream()
                        .anyMatch(
                                p -> p.reachesOver(border) && (!allKnown || WORDS_OF_THE_SYSTEM.contains(p.of(word))));
                if (held && after.stream().noneMatch(piece -> piece.reachesOver(border))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a search for the inner word finds a text with the longer one: its pieces stand there in a row. */
    private static boolean finds(Cutter cutter, String inner, String word, List<Piece> pieces) {
        for (int at = word.indexOf(inner); at >= 0; at = word.indexOf(inner, at + 1)) {
            int start = at;
            List<Piece> wanted = cutter.cut(inner).stream().map(p -> new Piece(p.start() + start, p.end() + start))
                    .toList();
            if (pieces.containsAll(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static String shown(String word, List<Piece> pieces) {
        return pieces.stream().map(piece -> piece.of(word)).collect(Collectors.joining(" "));
    }

    /** Kuromoji as the product uses it, with other entries. */
    private static final class Cutter implements AutoCloseable {
        private final JapaneseTokenizer tokenizer;
        private final OffsetAttribute offset;

        Cutter(List<Entry> entries) {
            tokenizer = new JapaneseTokenizer(FieldDictionary.load(entries), true, true, Mode.SEARCH);
            offset = tokenizer.addAttribute(OffsetAttribute.class);
        }

        List<Piece> cut(String text) {
            try {
                List<Piece> pieces = new ArrayList<>();
                tokenizer.setReader(new StringReader(text));
                tokenizer.reset();
                while (tokenizer.incrementToken()) {
                    pieces.add(new Piece(offset.startOffset(), offset.endOffset()));
                }
                tokenizer.end();
                tokenizer.close();
                return pieces;
            } catch (IOException e) {
                throw new UncheckedIOException(e); // the text is in memory
            }
        }

        @Override
        public void close() {
            try {
                tokenizer.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
