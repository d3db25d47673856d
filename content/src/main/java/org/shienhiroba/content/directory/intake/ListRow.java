package org.shienhiroba.content.directory.intake;

import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.directory.Facts;
import org.shienhiroba.content.directory.ListingKey;
import org.shienhiroba.content.directory.place.Municipalities.PlaceName;
import org.shienhiroba.content.directory.place.Point;

/**
 * One line of a file that says all that is needed.
 *
 * @param line       where it begins in the file, from 1
 * @param key        which line of which list
 * @param edition    of which edition
 * @param facts      the values
 * @param prefecture 2-digit code
 * @param place      null where the line tells no municipality
 * @param point      null where the line tells none
 */
record ListRow(long line, ListingKey key, String edition, Facts facts, String prefecture, @Nullable PlaceName place,
        @Nullable Point point) {}
