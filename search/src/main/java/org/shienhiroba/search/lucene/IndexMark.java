package org.shienhiroba.search.lucene;

import java.util.Map;
import org.apache.lucene.util.Version;
import org.shienhiroba.search.IndexPosition;
import org.shienhiroba.search.japanese.AnalysisVersion;

/**
 * What every commit of an index says of itself.
 *
 * @param schema      the number of its fields ({@link Fields#SCHEMA})
 * @param fingerprint the analysis that wrote it ({@link AnalysisVersion})
 * @param position    how far it has followed its source
 */
record IndexMark(String schema, String fingerprint, IndexPosition position) {
    private static final String SCHEMA = "hiroba.schema";
    private static final String FINGERPRINT = "hiroba.fingerprint";
    private static final String SOURCE = "hiroba.source";
    private static final String NUMBER = "hiroba.number";
    private static final String THIS_SCHEMA = Integer.toString(Fields.SCHEMA);
    private static final String THIS_FINGERPRINT = AnalysisVersion.fingerprint();

    /** The mark of an index that this version writes. */
    static IndexMark of(IndexPosition position) {
        return new IndexMark(THIS_SCHEMA, THIS_FINGERPRINT, position);
    }

    /** Reads commit data; what is missing or garbled makes it the mark of an unknown version. */
    static IndexMark read(Map<String, String> data) {
        String number = data.getOrDefault(NUMBER, "");
        boolean sound = number.matches("-?[0-9]{1,18}");
        return new IndexMark(sound ? data.getOrDefault(SCHEMA, "") : "", data.getOrDefault(FINGERPRINT, ""),
                new IndexPosition(data.getOrDefault(SOURCE, ""), sound ? Long.parseLong(number) : 0));
    }

    Map<String, String> data() {
        return Map.of(SCHEMA, schema, FINGERPRINT, fingerprint, SOURCE, position.source(), NUMBER,
                Long.toString(position.number()), "lucene", Version.LATEST.toString());
    }

    /** Whether this version can read its fields. */
    boolean isReadable() {
        return schema.equals(THIS_SCHEMA);
    }

    /** Whether this version would have written it just so. */
    boolean isCurrent() {
        return isReadable() && fingerprint.equals(THIS_FINGERPRINT);
    }
}
