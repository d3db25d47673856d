package org.shienhiroba.content.finding;

/** What offices are filtered and counted by; the code is the name in the index. */
public enum AgencyFacet {
    /** 機関種別, several for an office with several services. */
    KIND("kind"),
    /** 都道府県. */
    PREFECTURE("prefecture"),
    /** 市区町村, by number. */
    MUNICIPALITY("municipality"),
    /** Whether the latest edition of a list names it: {@code true} or {@code false}. */
    LISTED("listed");

    private final String code;

    AgencyFacet(String code) {
        this.code = code;
    }

    /** The name in the index. */
    public String code() {
        return code;
    }
}
