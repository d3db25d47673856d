package org.shienhiroba.web.api.directory;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.Coded;

/**
 * An office in a list.
 *
 * @param id           its number
 * @param name         its name
 * @param reading      in kana; null where no list tells it
 * @param types        what it is
 * @param prefecture   where it is
 * @param municipality where it is; null where no list tells it
 * @param address      as one text; empty where no list tells it
 * @param latitude     degrees; null where no list tells it
 * @param longitude    degrees; null where no list tells it
 * @param phone        as its list has it; null where it tells none
 * @param distance     metres as the crow flies from {@code near}; null where nothing is measured
 * @param listed       whether the latest edition of its list names it
 */
@JsonbPropertyOrder({"id", "name", "reading", "types", "prefecture", "municipality", "address", "latitude", "longitude",
        "phone", "distance", "listed"})
public record AgencyHit(
        long id,
        String name,
        @Nullable String reading,
        List<Coded> types,
        Coded prefecture,
        @Nullable Coded municipality,
        String address,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String phone,
        @Nullable Long distance,
        boolean listed) {}
