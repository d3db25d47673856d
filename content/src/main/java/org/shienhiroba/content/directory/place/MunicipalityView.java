package org.shienhiroba.content.directory.place;

import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.Prefecture;

/**
 * 市区町村 as others see it.
 *
 * @param id          its number inside the portal, for ever the same
 * @param code        its 6-digit 全国地方公共団体コード; where no table has told it yet, one of our own such as {@code 08-12}
 * @param prefecture  the 2-digit code of its prefecture
 * @param name        its name without that of the prefecture or 郡; a ward with that of its city, 札幌市中央区
 * @param reading     its name in hiragana; null where it is not known
 * @param point       what distances are measured from; null where it is not known
 * @param approximate whether the point is the middle of the agencies there, no official one
 */
public record MunicipalityView(
        long id,
        String code,
        String prefecture,
        String name,
        @Nullable String reading,
        @Nullable Point point,
        boolean approximate) {

    /** The name behind that of the prefecture, 茨城県水戸市. */
    public String fullName() {
        return Prefecture.of(prefecture).map(Prefecture::label).orElse("") + name;
    }
}
