package org.shienhiroba.web.api.synonyms;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.Coded;
import org.shienhiroba.content.platform.Labels;
import org.shienhiroba.content.synonyms.SynonymRevisionView;

/**
 * What a group was after one of its changes.
 *
 * @param number    counted from 1 within the group
 * @param at        when
 * @param by        name shown of the editor; null for the portal itself, and where the account is gone
 * @param deed      what happened
 * @param words     the words then
 * @param direction the direction then
 * @param nearness  the nearness then
 * @param note      the note then
 */
@JsonbPropertyOrder({"number", "at", "by", "deed", "words", "direction", "nearness", "note"})
public record SynonymHistoryLine(
        int number,
        Instant at,
        @Nullable String by,
        Coded deed,
        List<String> words,
        Coded direction,
        Coded nearness,
        @Nullable String note) {

    static SynonymHistoryLine of(SynonymRevisionView one, Map<Long, String> names) {
        return new SynonymHistoryLine(one.number(), one.at(), one.by() == null ? null : names.get(one.by()),
                Labels.coded(one.deed()), one.words(), Labels.coded(one.direction()), Labels.coded(one.nearness()),
                one.note());
    }
}
