package org.shienhiroba.ear.recovery;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.shienhiroba.search.IndexPosition;
import org.shienhiroba.search.IndexStatus;
import org.shienhiroba.search.IndexedDocument;
import org.shienhiroba.search.LookupPage;
import org.shienhiroba.search.LookupRequest;
import org.shienhiroba.search.SearchEngine;
import org.shienhiroba.search.SearchPage;
import org.shienhiroba.search.SearchRequest;
import org.shienhiroba.search.SimilarHit;
import org.shienhiroba.search.SynonymFault;
import org.shienhiroba.search.SynonymGroup;
import org.shienhiroba.search.lucene.LuceneSearchEngine;

/**
 * Goes into the archive of {@link CrashIT} only: the real engine, but while the file {@code hold} lies in the data
 * directory a change of the index stops just before it would be written, and says so by the file {@code held}. So the test
 * can kill the server at exactly that moment.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class HeldEngine {

    @Produces
    @Alternative
    @Priority(1)
    @ApplicationScoped
    SearchEngine open() {
        Path data = Path.of(System.getenv("HIROBA_DATA_DIR"));
        return new Held(LuceneSearchEngine.open(data.resolve("index")), data);
    }

    void close(@Disposes SearchEngine engine) {
        engine.close();
    }

    private record Held(SearchEngine engine, Path data) implements SearchEngine {

        @Override
        public void apply(Collection<IndexedDocument> documents, Collection<String> gone, IndexPosition position) {
            while (Files.exists(data.resolve("hold"))) {
                try {
                    Files.writeString(data.resolve("held"), position.toString());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                LockSupport.parkNanos(10_000_000);
            }
            engine.apply(documents, gone, position);
        }

        @Override
        public List<String> similarTo(String group, String text, int size) {
            return engine.similarTo(group, text, size);
        }

        @Override
        public LookupPage lookUp(LookupRequest request) {
            return engine.lookUp(request);
        }

        @Override
        public void purge() {
            engine.purge();
        }

        @Override
        public SearchPage search(SearchRequest request) {
            return engine.search(request);
        }

        @Override
        public SearchPage search(SearchRequest request, List<SynonymGroup> synonyms) {
            return engine.search(request, synonyms);
        }

        @Override
        public void useSynonyms(List<SynonymGroup> synonyms) {
            engine.useSynonyms(synonyms);
        }

        @Override
        public List<SynonymGroup> shippedSynonyms() {
            return engine.shippedSynonyms();
        }

        @Override
        public List<SynonymFault> faults(List<SynonymGroup> groups) {
            return engine.faults(groups);
        }

        @Override
        public List<SimilarHit> similar(String id, int size) {
            return engine.similar(id, size);
        }

        @Override
        public void rebuild(Stream<IndexedDocument> documents, IndexPosition position) {
            engine.rebuild(documents, position);
        }

        @Override
        public Optional<IndexPosition> position() {
            return engine.position();
        }

        @Override
        public IndexStatus status() {
            return engine.status();
        }

        @Override
        public void close() {
            engine.close();
        }
    }
}
