package org.shienhiroba.content.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shienhiroba.content.finding.IndexedGroup;
import org.shienhiroba.search.IndexedDocument;

/** The sources of all groups together. */
@ApplicationScoped
class DocumentSources {

    @Inject
    @Any
    private Instance<DocumentSource> sources;

    /**
     * What has become of things that changed.
     *
     * @param documents the documents of those that are public
     * @param gone      the ids of the others
     */
    record State(List<IndexedDocument> documents, List<String> gone) {}

    /** Every document of every group. */
    Stream<IndexedDocument> all() {
        // not flatMap: read one by one, that would hold a whole source in memory
        return sources.stream().map(DocumentSource::all).reduce(Stream.empty(), Stream::concat);
    }

    /** The state of things given by their keys in each group. */
    State of(Map<IndexedGroup, List<String>> changed) {
        List<IndexedDocument> documents = new ArrayList<>();
        for (DocumentSource source : sources) {
            List<String> keys = changed.getOrDefault(source.group(), List.of());
            if (!keys.isEmpty()) {
                documents.addAll(source.of(keys));
            }
        }
        Set<String> there = documents.stream().map(IndexedDocument::id).collect(Collectors.toSet());
        List<String> gone = changed.entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(one.getKey()::id)).filter(id -> !there.contains(id))
                .toList();
        return new State(documents, gone);
    }
}
