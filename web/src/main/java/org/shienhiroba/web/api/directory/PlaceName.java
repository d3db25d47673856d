package org.shienhiroba.web.api.directory;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.directory.place.MunicipalityView;

/**
 * A municipality.
 *
 * @param code        6-digit 全国地方公共団体コード; one of the portal's own where no table has told it yet
 * @param prefecture  the code of its prefecture
 * @param label       its name
 * @param reading     in hiragana; null where it is not known
 * @param latitude    of the point that distances are measured from; null where it is not known
 * @param longitude   of the same point
 * @param approximate whether the point is the middle of the agencies there, no official one
 */
@JsonbPropertyOrder({"code", "prefecture", "label", "reading", "latitude", "longitude", "approximate"})
public record PlaceName(
        String code,
        String prefecture,
        String label,
        @Nullable String reading,
        @Nullable Double latitude,
        @Nullable Double longitude,
        boolean approximate) {

    static PlaceName of(MunicipalityView place) {
        return new PlaceName(place.code(), place.prefecture(), place.name(), place.reading(),
                place.point() == null ? null : place.point().latitude(),
                place.point() == null ? null : place.point().longitude(), place.approximate());
    }
}
