package org.shienhiroba.content.knowhow;

/** 支援の段階: when in working life. */
public enum SupportPhase {
    /** 職業準備. */
    PREPARATION,
    /** 就職. */
    JOB_SEARCH,
    /** 就業継続・定着. */
    RETENTION,
    /** キャリア発達. */
    CAREER
}
