package org.shienhiroba.content.finding;

/** What cases are filtered and counted by; the code is the name in addresses, in REST and in the index. */
public enum CaseFacet {
    /** 支援分類, main and further. */
    CATEGORY("category"),
    /** 機関種別 of the sender. */
    AGENCY_TYPE("agencyType"),
    /** 障害種別. */
    DISABILITY("disability"),
    /** 支援の段階. */
    PHASE("phase"),
    /** 関係者. */
    STAKEHOLDER("stakeholder"),
    /** 機関種別 of those that took part. */
    PARTNER("partner"),
    /** 都道府県. */
    PREFECTURE("prefecture"),
    /** Whether it is a retold example; only for showing, not offered as a filter. */
    ILLUSTRATION("illustration");

    private final String code;

    CaseFacet(String code) {
        this.code = code;
    }

    /** The name in addresses, in REST and in the index. */
    public String code() {
        return code;
    }
}
