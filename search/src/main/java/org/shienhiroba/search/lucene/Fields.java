package org.shienhiroba.search.lucene;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.shienhiroba.search.japanese.BigramAnalyzer;
import org.shienhiroba.search.japanese.MainAnalyzer;
import org.shienhiroba.search.japanese.NounAnalyzer;
import org.shienhiroba.search.japanese.ReadingAnalyzer;

/** The fields of the index and how each is analysed, for index and query alike. */
final class Fields {
    /** To be raised with every change of the fields: an index of another number is not read, but rebuilt. */
    static final int SCHEMA = 4;

    /** The document's own id: to replace it, and the last resort of every order. */
    static final String ID = "id";
    /** The group of documents that the document belongs to. */
    static final String GROUP = "group";
    /** Day of publication as days since 1970, for the order. */
    static final String PUBLISHED = "published";

    /** Title, then all sections, by the main chain, with offsets: decides what is a hit, says why and where. */
    static final String MATCH = "match";
    /** The title alone by the main chain: for weight only, it is part of MATCH too. */
    static final String TITLE = "title";
    /** The labels of all facet values by the main chain, with offsets. */
    static final String LABEL = "label";
    /** The same texts as MATCH as pairs of characters, without offsets: the fallback for parts of words. */
    static final String BIGRAM = "bigram";
    /** The same texts as LABEL as pairs of characters, without offsets: the fallback for parts of names. */
    static final String LABEL_BIGRAM = "label.bigram";
    /** The same texts as MATCH as they are read aloud, with offsets: the fallback for words in kana or in the wrong kanji. */
    static final String READING = "reading";
    /** The telling nouns of MATCH: what documents are alike by. */
    static final String NOUNS = "nouns";
    /** One field of codes for each facet. */
    private static final String FACET = "facet.";

    /** What a document looked like ({@link StoredDocument}). */
    static final String STORED = "stored";

    /** The group of an entry of a directory, which has no {@link #GROUP}: searches never see it. */
    static final String DIRECTORY = "directory";
    /** An entry's place in the order of the readings; unique. */
    static final String ORDER = "order";
    /** Where an entry is. */
    static final String POINT = "point";

    /** One instance serves all: analyzers keep their parts for each thread. */
    static final Analyzer ANALYZER = new PerFieldAnalyzerWrapper(new KeywordAnalyzer(),
            Map.of(MATCH, MainAnalyzer.shared(), TITLE, MainAnalyzer.shared(), LABEL, MainAnalyzer.shared(), BIGRAM,
                    BigramAnalyzer.shared(), LABEL_BIGRAM, BigramAnalyzer.shared(), READING, ReadingAnalyzer.shared(),
                    NOUNS, NounAnalyzer.shared()));

    private Fields() {}

    static String facet(String name) {
        return FACET + name;
    }

    /** The keys of the names of a group's entries, as {@link Grams}. Fields of its own for each group spare a filter by it. */
    static String names(String group) {
        return "names." + group;
    }

    /** The same, for what can be read aloud, without the length of vowels. */
    static String sounds(String group) {
        return "sounds." + group;
    }

    /** The beginnings of the labels of a group's entries. */
    static String labels(String group) {
        return "labels." + group;
    }

    /** The codes of one facet of a group's entries. */
    static String coded(String group, String facet) {
        return "coded." + group + "." + facet;
    }
}
