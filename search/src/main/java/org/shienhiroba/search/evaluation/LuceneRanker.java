package org.shienhiroba.search.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;

/**
 * What Lucene does out of the box: title and text in one field, BM25, any of the terms that the analyzer makes of the query;
 * a term that it makes twice weighs twice. Equal scores are ordered as trec_eval orders them, by descending id.
 */
final class LuceneRanker implements Ranker {
    private static final String ID = "id";
    private static final String TEXT = "text";

    private final Analyzer analyzer;
    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    LuceneRanker(Path folder, Corpus corpus, Analyzer analyzer) throws IOException {
        this.analyzer = analyzer;
        directory = FSDirectory.open(folder);
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
                Stream<JsonLines.Entry> documents = corpus.documents()) {
            for (JsonLines.Entry entry : (Iterable<JsonLines.Entry>) documents::iterator) {
                Document document = new Document();
                document.add(new StringField(ID, entry.id(), Field.Store.YES));
                document.add(new TextField(TEXT, entry.title() + "\n" + entry.text(), Field.Store.NO));
                writer.addDocument(document);
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity());
    }

    @Override
    public List<String> rank(String query) throws IOException {
        record Ranked(float score, String id) {}
        List<Ranked> ranked = new ArrayList<>();
        for (ScoreDoc found : searcher.search(anyOf(query), DEPTH).scoreDocs) {
            ranked.add(new Ranked(found.score, searcher.storedFields().document(found.doc).get(ID)));
        }
        ranked.sort(Comparator.comparingDouble(Ranked::score).thenComparing(Ranked::id).reversed());
        return ranked.stream().map(Ranked::id).toList();
    }

    private Query anyOf(String query) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        int room = IndexSearcher.getMaxClauseCount();
        for (Map.Entry<String, Integer> term : terms(query).entrySet()) {
            if (room-- == 0) {
                break;
            }
            any.add(new BoostQuery(new TermQuery(new Term(TEXT, term.getKey())), term.getValue()), Occur.SHOULD);
        }
        return any.build();
    }

    private Map<String, Integer> terms(String query) throws IOException {
        Map<String, Integer> terms = new LinkedHashMap<>();
        try (TokenStream tokens = analyzer.tokenStream(TEXT, query)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.merge(term.toString(), 1, Integer::sum);
            }
            tokens.end();
        }
        return terms;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
        analyzer.close();
    }
}
