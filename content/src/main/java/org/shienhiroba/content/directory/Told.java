package org.shienhiroba.content.directory;

import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.directory.place.Point;

/**
 * What an edition of a list tells in one line.
 *
 * @param facts        the values
 * @param prefecture   2-digit code
 * @param municipality id; null where the list tells none
 * @param point        null where the list tells none
 */
public record Told(Facts facts, String prefecture, @Nullable Long municipality, @Nullable Point point) {}
