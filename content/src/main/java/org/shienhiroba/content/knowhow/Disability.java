package org.shienhiroba.content.knowhow;

/** 障害種別: whom a case speaks of; several per case. */
public enum Disability {
    /** 身体. */
    PHYSICAL,
    /** 知的. */
    INTELLECTUAL,
    /** 精神. */
    MENTAL,
    /** 発達. */
    DEVELOPMENTAL,
    /** 高次脳機能. */
    HIGHER_BRAIN,
    /** 難病. */
    INTRACTABLE,
    /** その他・共通. */
    OTHER
}
