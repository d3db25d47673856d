package org.shienhiroba.content.indexing;

import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads many things piece by piece in the order of their numbers, while they are consumed. */
final class InPieces {
    private InPieces() {}

    /**
     * All things.
     *
     * @param after gives those that follow a number, as many as one piece holds; none at the end
     * @param id    the number of one, above 0
     */
    static <T> Stream<T> of(LongFunction<List<T>> after, ToLongFunction<T> id) {
        return StreamSupport.stream(new AbstractSpliterator<List<T>>(Long.MAX_VALUE, Spliterator.ORDERED) {
            private long last;

            @Override
            public boolean tryAdvance(Consumer<? super List<T>> action) {
                List<T> piece = after.apply(last);
                if (piece.isEmpty()) {
                    return false;
                }
                last = id.applyAsLong(piece.getLast());
                action.accept(piece);
                return true;
            }
        }, false).flatMap(List::stream);
    }
}
