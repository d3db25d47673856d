package org.shienhiroba.content.synonyms;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a group was after one of its changes.
 *
 * @param number    counted from 1 within the group
 * @param at        when
 * @param by        the editor's account; null for the portal itself, and where the account is gone
 * @param deed      what happened
 * @param words     the words then
 * @param direction the direction then
 * @param nearness  the nearness then
 * @param note      the note then; null for none
 */
public record SynonymRevisionView(
        int number,
        Instant at,
        @Nullable Long by,
        SynonymDeed deed,
        List<String> words,
        SynonymDirection direction,
        Nearness nearness,
        @Nullable String note) {}
