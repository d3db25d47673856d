package org.shienhiroba.web.api.knowhow;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.shienhiroba.content.knowhow.CategoryView;

/**
 * A category as a case names it.
 *
 * @param code  {@code C01} to {@code C12}
 * @param mark  ① to ⑫
 * @param label the full label
 */
@JsonbPropertyOrder({"code", "mark", "label"})
public record CategoryCode(String code, String mark, String label) {

    /** The short form of a category. */
    public static CategoryCode of(CategoryView category) {
        return new CategoryCode(category.code(), category.mark(), category.label());
    }
}
