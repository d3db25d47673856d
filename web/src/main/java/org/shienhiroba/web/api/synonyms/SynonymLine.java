package org.shienhiroba.web.api.synonyms;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.Coded;
import org.shienhiroba.content.platform.Labels;
import org.shienhiroba.content.synonyms.SynonymView;

/**
 * A group of words.
 *
 * @param id        its number
 * @param words     the words, the one it is listed under first
 * @param direction which word finds which
 * @param nearness  how near they are
 * @param note      what it means
 * @param origin    where it comes from
 * @param changedAt when it became what it is
 * @param version   counts its changes
 */
@JsonbPropertyOrder({"id", "words", "direction", "nearness", "note", "origin", "changedAt", "version"})
public record SynonymLine(
        long id,
        List<String> words,
        Coded direction,
        Coded nearness,
        @Nullable String note,
        Coded origin,
        Instant changedAt,
        int version) {

    static SynonymLine of(SynonymView group) {
        return new SynonymLine(group.id(), group.words(), Labels.coded(group.direction()),
                Labels.coded(group.nearness()), group.note(), Labels.coded(group.origin()), group.changedAt(),
                group.version());
    }
}
