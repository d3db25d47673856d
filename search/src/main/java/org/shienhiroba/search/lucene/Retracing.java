package org.shienhiroba.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Where the terms of a field without offsets stand in its texts, by their positions: the texts of a hit are analysed again,
 * in the way of Lucene's own count. For pairs of characters that is cheap, and their offsets would be a tenth of the index.
 */
final class Retracing {
    private final Map<Integer, Place> places = new HashMap<>();

    Retracing(String field, List<StoredDocument.Piece> pieces) throws IOException {
        int position = -1;
        for (int value = 0; value < pieces.size(); value++) {
            try (TokenStream tokens = Fields.ANALYZER.tokenStream(field, pieces.get(value).text())) {
                OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
                PositionIncrementAttribute increment = tokens.addAttribute(PositionIncrementAttribute.class);
                tokens.reset();
                while (tokens.incrementToken()) {
                    position += increment.getPositionIncrement();
                    places.put(position, new Place(value, offset.startOffset(), offset.endOffset()));
                }
                tokens.end();
                position += increment.getPositionIncrement() + Fields.ANALYZER.getPositionIncrementGap(field);
            }
        }
    }

    /** The piece from the first to the last of these positions; null for none. */
    @Nullable
    Place between(int first, int last) {
        Place start = places.get(first);
        Place end = places.get(last);
        return start == null || end == null || end.end() <= start.start()
                ? null
                : new Place(start.value(), start.start(), end.end());
    }
}
