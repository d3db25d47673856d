package org.shienhiroba.content.finding;

/** The sections of a kind of agency in the index, in reading order; its name is the title. */
public enum AgencyTypeSection {
    /** ほかの呼び方. */
    OTHER_NAMES("otherNames"),
    /** 一言でいうと. */
    SUMMARY("summary"),
    /** どんな機関か. */
    ABOUT("about"),
    /** 根拠となる法律. */
    LEGAL_BASIS("legalBasis"),
    /** 使える人. */
    USERS("users"),
    /** 期間. */
    PERIOD("period"),
    /** 役割と連携の取り方. */
    ROLES("roles"),
    /** はじめの連絡. */
    FIRST_CONTACT("firstContact");

    /** The name under which the reading of the name is searched; it is a label, for nobody reads it in the text. */
    public static final String READING = "reading";

    private final String code;

    AgencyTypeSection(String code) {
        this.code = code;
    }

    /** The name in REST and in the index. */
    public String code() {
        return code;
    }
}
