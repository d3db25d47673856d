package org.shienhiroba.content.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A personal access token as its owner sees it.
 *
 * @param id         its number
 * @param name       what its owner calls it
 * @param createdAt  when it was made
 * @param lastUsedAt when it was last used, exact to the minute; null for never
 */
public record TokenView(long id, String name, Instant createdAt, @Nullable Instant lastUsedAt) {}
