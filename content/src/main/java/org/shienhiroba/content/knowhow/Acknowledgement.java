package org.shienhiroba.content.knowhow;

import org.jspecify.annotations.Nullable;

/**
 * The author keeps what a privacy finding points at.
 *
 * @param id     id of the finding
 * @param reason why it may stay; pages ask for it
 */
public record Acknowledgement(String id, @Nullable String reason) {}
