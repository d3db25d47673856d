package org.shienhiroba.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.shienhiroba.search.japanese.NameKey;
import org.shienhiroba.search.japanese.ReadingAnalyzer;
import org.shienhiroba.search.japanese.UserQuery;

/**
 * What somebody typed to find a name, turned into queries. A word stands anywhere in a name, as written or as it sounds, or is
 * the beginning of a label. A word found nowhere so is looked for by its parts in kanji and in kana (さぎょう所), and at last as it is
 * read aloud (向日葵), whatever the length of its vowels.
 */
final class NameSearch {
    private static final Pattern BORDERS_OF_KANJI = Pattern
            .compile("(?<=\\p{IsIdeographic})(?!\\p{IsIdeographic})|(?<!\\p{IsIdeographic})(?=\\p{IsIdeographic})");

    private final IndexSearcher searcher;
    private final String group;
    private final List<Query> words = new ArrayList<>();
    /** By what a name, as a whole or at its beginning, can be what was typed. */
    private final Set<Form> forms = new LinkedHashSet<>();
    private final boolean blank;

    /** One way to write something in one of the fields of names. */
    private record Form(String field, String key) {}

    /** Reads any text. Words without a letter or digit are left out, and so is what is beyond the limits of a search. */
    NameSearch(IndexSearcher searcher, String group, String typed) throws IOException {
        this.searcher = searcher;
        this.group = group;
        Set<String> read = split(typed);
        this.blank = read.isEmpty();
        StringBuilder all = new StringBuilder();
        for (String word : read) {
            if (!NameKey.written(word).isEmpty()) {
                all.append(word);
                read(word);
            }
        }
        if (words.size() > 1) {
            forms.addAll(exactly(all.toString()));
        }
    }

    private static Set<String> split(String typed) {
        StringBuilder plain = new StringBuilder();
        typed.codePoints()
                .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) ? ' ' : c)
                .filter(c -> c != ' ' || !plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ')
                .limit(UserQuery.MAX_LENGTH).forEach(plain::appendCodePoint);
        Set<String> words = new LinkedHashSet<>();
        for (String word : plain.toString().split(" ")) {
            if (!word.isEmpty() && words.size() < UserQuery.MAX_WORDS) {
                words.add(word);
            }
        }
        return words;
    }

    /** Whether nothing was typed but space. */
    boolean isBlank() {
        return blank;
    }

    /** What an entry must hold, all of it; empty where there is no word to look for. */
    List<Query> words() {
        return words;
    }

    /** Finds the entries one of whose names is what was typed, or one word of it. */
    Query whole() {
        return any(forms.stream().map(form -> Grams.whole(form.field(), form.key())).toList());
    }

    /** Finds these, and the entries one of whose names begins so. */
    Query atBeginning() {
        return any(forms.stream().map(form -> Grams.atBeginning(form.field(), form.key())).toList());
    }

    private void read(String word) throws IOException {
        Set<Form> exact = exactly(word);
        Query query = query(exact);
        if (!found(query)) {
            query = byParts(NameKey.sound(word));
        }
        if (!found(query)) {
            exact = alike(word);
            query = query(exact);
        }
        words.add(query);
        forms.addAll(exact);
    }

    private boolean found(Query query) throws IOException {
        return Existence.of(searcher, query, 1);
    }

    /** さぎょう所 stands neither in 作業所 nor in さぎょうしょ, but 所 in the one and さぎょう in the other. */
    private Query byParts(String key) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String part : BORDERS_OF_KANJI.split(key)) {
            all.add(Grams.anywhere(Fields.names(group), part), Occur.FILTER);
        }
        return all.build();
    }

    private Set<Form> alike(String word) {
        Set<Form> alike = new LinkedHashSet<>();
        for (String sound : List.of(NameKey.sound(word), NameKey.written(ReadingAnalyzer.reading(word)))) {
            if (!sound.isEmpty()) {
                alike.add(new Form(Fields.names(group), sound));
                alike.add(new Form(Fields.sounds(group), NameKey.loose(sound)));
            }
        }
        return alike;
    }

    private Set<Form> exactly(String text) {
        String written = NameKey.written(text);
        String sound = NameKey.sound(text);
        Set<Form> exact = new LinkedHashSet<>();
        exact.add(new Form(Fields.names(group), written));
        if (!sound.equals(written)) { // romaji
            exact.add(new Form(Fields.names(group), sound));
            exact.add(new Form(Fields.sounds(group), NameKey.loose(sound)));
        }
        return exact;
    }

    private Query query(Set<Form> forms) {
        Set<Query> ways = new LinkedHashSet<>();
        for (Form form : forms) {
            ways.add(Grams.anywhere(form.field(), form.key()));
            if (form.field().equals(Fields.names(group))) {
                ways.add(new TermQuery(new Term(Fields.labels(group), form.key())));
            }
        }
        return any(ways);
    }

    private static Query any(Iterable<Query> ways) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        ways.forEach(way -> any.add(way, Occur.SHOULD));
        return any.build();
    }
}
