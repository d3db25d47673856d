package org.shienhiroba.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;

import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * Where terms and phrases stand in the documents of a page: each term's postings are opened once and followed through all of
 * them, where Lucene's {@code Weight.matches} would open them anew for each document.
 *
 * @param position the position of the first term
 * @param last     the position of the last term
 * @param start    where the first starts, by the offsets in the index; -1 for a field without
 * @param end      where the last ends; -1 for a field without
 */
record Standing(int position, int last, int start, int end) {

    /** Terms with their distances to the first. */
    private record Phrase(Term[] terms, int[] distances) {}

    /** One term in one document: its positions in order, and its offsets. */
    private record Occurrences(int[] positions, int[] starts, int[] ends) {}

    /**
     * Where what a query consists of stands, by document, in the order of the text.
     *
     * @param documents in rising order
     * @return null for a query of other parts than terms and phrases
     */
    static @Nullable Map<Integer, List<Standing>> in(IndexReader reader, Query query, int[] documents)
            throws IOException {
        List<Phrase> phrases = new ArrayList<>();
        if (!collect(query, phrases)) {
            return null;
        }
        Map<Integer, List<Standing>> found = new HashMap<>();
        for (Phrase phrase : phrases) {
            add(reader.leaves(), phrase, documents, found);
        }
        if (phrases.size() > 1) {
            found.values()
                    .forEach(places -> places.sort((one, other) -> Integer.compare(one.position, other.position)));
        }
        return found;
    }

    private static boolean collect(Query query, List<Phrase> phrases) {
        return switch (query) {
            case TermQuery term -> phrases.add(new Phrase(new Term[]{term.getTerm()}, new int[]{0}));
            case PhraseQuery phrase -> phrases.add(new Phrase(phrase.getTerms(), phrase.getPositions()));
            case BoostQuery boosted -> collect(boosted.getQuery(), phrases);
            case BooleanQuery parts -> {
                boolean all = true;
                for (BooleanClause part : parts) {
                    all &= collect(part.query(), phrases);
                }
                yield all;
            }
            default -> false;
        };
    }

    private static void add(List<LeafReaderContext> leaves, Phrase phrase, int[] documents,
            Map<Integer, List<Standing>> found) throws IOException {
        for (int i = 0; i < documents.length;) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(documents[i], leaves));
            int end = leaf.docBase + leaf.reader().maxDoc();
            PostingsEnum[] postings = open(leaf.reader(), phrase.terms());
            for (; i < documents.length && documents[i] < end; i++) {
                if (postings != null && holds(postings, documents[i] - leaf.docBase)) {
                    List<Standing> places = standings(postings, phrase.distances());
                    if (!places.isEmpty()) {
                        found.computeIfAbsent(documents[i], document -> new ArrayList<>()).addAll(places);
                    }
                }
            }
        }
    }

    /** Null where a term does not occur. */
    private static PostingsEnum @Nullable [] open(LeafReader reader, Term[] terms) throws IOException {
        PostingsEnum[] opened = new PostingsEnum[terms.length];
        for (int i = 0; i < terms.length; i++) {
            PostingsEnum postings = reader.postings(terms[i], PostingsEnum.OFFSETS);
            if (postings == null) {
                return null;
            }
            opened[i] = postings;
        }
        return opened;
    }

    private static boolean holds(PostingsEnum[] postings, int document) throws IOException {
        for (PostingsEnum one : postings) {
            if (one.docID() < document) {
                one.advance(document);
            }
            if (one.docID() != document) {
                return false;
            }
        }
        return true;
    }

    private static List<Standing> standings(PostingsEnum[] postings, int[] distances) throws IOException {
        Occurrences[] terms = new Occurrences[postings.length];
        for (int i = 0; i < postings.length; i++) {
            terms[i] = read(postings[i]);
        }
        List<Standing> standings = new ArrayList<>();
        int lastTerm = terms.length - 1;
        for (int first = 0; first < terms[0].positions().length; first++) {
            int position = terms[0].positions()[first] - distances[0];
            int last = first;
            for (int i = 1; i < terms.length && last >= 0; i++) {
                last = Arrays.binarySearch(terms[i].positions(), position + distances[i]);
            }
            if (last >= 0) {
                standings.add(new Standing(terms[0].positions()[first], terms[lastTerm].positions()[last],
                        terms[0].starts()[first], terms[lastTerm].ends()[last]));
            }
        }
        return standings;
    }

    private static Occurrences read(PostingsEnum postings) throws IOException {
        int count = postings.freq();
        Occurrences occurrences = new Occurrences(new int[count], new int[count], new int[count]);
        for (int i = 0; i < count; i++) {
            occurrences.positions()[i] = postings.nextPosition();
            occurrences.starts()[i] = postings.startOffset();
            occurrences.ends()[i] = postings.endOffset();
        }
        return occurrences;
    }
}
