package org.shienhiroba.content.account;

import org.jspecify.annotations.Nullable;

/**
 * Where a sign-in comes from. Kept as keyed hashes only.
 *
 * @param address the client's network address
 * @param device  what the browser was given at an earlier sign-in; null where it brings nothing
 */
public record Place(String address, @Nullable String device) {}
