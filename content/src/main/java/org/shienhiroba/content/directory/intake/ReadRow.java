package org.shienhiroba.content.directory.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.directory.ListingKey;

/**
 * What became of one line of a file.
 *
 * @param line     where it begins in the file, from 1
 * @param row      what it says; null where it cannot be taken, or says that it was left out
 * @param key      which line of which list, where it says so, even if it cannot be taken
 * @param rejected why it cannot be taken; null where it can
 * @param warnings what was mended or left out
 */
record ReadRow(long line, @Nullable ListRow row, @Nullable ListingKey key, @Nullable Remark rejected,
        List<Remark> warnings) {

    /**
     * Something to say about a value.
     *
     * @param column   the heading; empty for the whole line
     * @param sentence in Japanese
     */
    record Remark(String column, String sentence) {}
}
