package org.shienhiroba.content.knowhow;

import java.util.Optional;
import org.shienhiroba.content.platform.Labels;

/** 支援分類: the twelve categories ①–⑫ of the source collection, in its order. */
public enum SupportCategory {
    C01, C02, C03, C04, C05, C06, C07, C08, C09, C10, C11, C12;

    /** The circled number, ① to ⑫. */
    public String mark() {
        return Character.toString('①' + ordinal());
    }

    /** The full label. */
    public String label() {
        return Labels.of(this);
    }

    /** A shorter wording of the label, for lists of filters. */
    public String shortLabel() {
        return Labels.of(this, "short");
    }

    /** The group that the source names for ⑨ to ⑪; empty for the others. */
    public Optional<String> group() {
        boolean grouped = this == C09 || this == C10 || this == C11;
        return grouped ? Optional.of(Labels.word("SupportCategory.group")) : Optional.empty();
    }
}
