package org.shienhiroba.search.lucene;

import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.search.IndexedDocument;

/**
 * Writes many documents on two threads, for analysis takes most of the time: one more thread takes what waits in a short
 * queue, and when that is full the caller, who alone reads the source, writes one itself.
 */
final class Feed {
    private static final int WAITING = 8;

    private final Target target;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    /** Where documents go; takes them from two threads. */
    @FunctionalInterface
    interface Target {
        void put(IndexedDocument document) throws IOException;
    }

    Feed(Target target) {
        this.target = target;
    }

    /** Returns when all are written; ends early with the first failure of either thread. */
    void all(Iterator<IndexedDocument> documents) throws IOException {
        try (ExecutorService second = second()) {
            while (failure.get() == null && documents.hasNext()) {
                IndexedDocument document = documents.next();
                second.execute(() -> put(document));
            }
        }
        switch (failure.get()) {
            case null -> {
                // all went well
            }
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        }
    }

    private static ExecutorService second() {
        return new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), work -> {
            Thread thread = new Thread(work, "search-rebuild");
            thread.setDaemon(true);
            return thread;
        }, new ThreadPoolExecutor.CallerRunsPolicy());
    }

    private void put(IndexedDocument document) {
        if (failure.get() == null) {
            try {
                target.put(document);
            } catch (IOException | RuntimeException | Error e) {
                failure.compareAndSet(null, e);
            }
        }
    }
}
