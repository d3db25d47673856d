package org.shienhiroba.content.knowhow;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.shienhiroba.content.platform.Coded;
import org.shienhiroba.content.platform.Labels;

/** By what the kinds of agency in published cases are counted; the code is the name in addresses and in REST. */
public enum CaseAspect {
    /** 支援分類, main and further. */
    CATEGORY("categories"),
    /** 障害種別. */
    DISABILITY("disabilities"),
    /** 支援の段階. */
    PHASE("phases");

    /** The collection of {@link CaseText}. */
    private final String collection;

    CaseAspect(String collection) {
        this.collection = collection;
    }

    String collection() {
        return collection;
    }

    /** The name in addresses and in REST, such as {@code category}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What readers see. */
    public String label() {
        return Labels.of(this);
    }

    /** The aspect with a code; empty for an unknown code. */
    public static Optional<CaseAspect> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** Every value a case can have, in their order, named for narrow places. */
    public List<Coded> choices() {
        return switch (this) {
            case CATEGORY -> Arrays.stream(SupportCategory.values())
                    .map(one -> new Coded(one.name(), one.mark() + one.shortLabel())).toList();
            case DISABILITY -> Arrays.stream(Disability.values()).map(Labels::coded).toList();
            case PHASE -> Arrays.stream(SupportPhase.values()).map(Labels::coded).toList();
        };
    }
}
