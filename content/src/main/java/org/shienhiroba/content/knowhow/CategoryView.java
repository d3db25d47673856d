package org.shienhiroba.content.knowhow;

import org.jspecify.annotations.Nullable;

/**
 * One of the twelve categories as readers see it.
 *
 * @param code       {@code C01} to {@code C12}
 * @param mark       ① to ⑫
 * @param label      the full label
 * @param shortLabel a shorter one
 * @param group      the group of ⑨ to ⑪
 */
public record CategoryView(String code, String mark, String label, String shortLabel, @Nullable String group) {

    /** The view of a category. */
    public static CategoryView of(SupportCategory category) {
        return new CategoryView(category.name(), category.mark(), category.label(), category.shortLabel(),
                category.group().orElse(null));
    }
}
