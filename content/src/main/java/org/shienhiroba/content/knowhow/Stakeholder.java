package org.shienhiroba.content.knowhow;

/** 関係者: who took part. */
public enum Stakeholder {
    /** 本人. */
    PERSON,
    /** 家族. */
    FAMILY,
    /** 企業・職場. */
    WORKPLACE,
    /** 地域・関係機関. */
    COMMUNITY
}
