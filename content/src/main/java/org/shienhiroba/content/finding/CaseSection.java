package org.shienhiroba.content.finding;

/** The sections of a case in the index, in reading order. */
public enum CaseSection {
    /** 必要性・きっかけ. */
    NEED("need"),
    /** 取組・工夫. */
    APPROACH("approach"),
    /** 効果. */
    EFFECT("effect"),
    /** 要約. */
    SUMMARY("summary"),
    /** Who did what. */
    PARTNERS("partners");

    private final String code;

    CaseSection(String code) {
        this.code = code;
    }

    /** The name in REST and in the index. */
    public String code() {
        return code;
    }
}
