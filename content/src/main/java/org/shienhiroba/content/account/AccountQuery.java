package org.shienhiroba.content.account;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts an administrator wants to see.
 *
 * @param words part of a login name or name shown; empty for all
 * @param state only these; null for all
 * @param role  only accounts with it; null for all
 * @param page  from 1
 * @param size  at most this many, 1 to 100
 */
public record AccountQuery(String words, @Nullable AccountState state, @Nullable Role role, int page, int size) {}
