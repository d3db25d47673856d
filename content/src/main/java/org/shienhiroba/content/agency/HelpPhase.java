package org.shienhiroba.content.agency;

import org.shienhiroba.content.platform.Labels;

/**
 * The stretches of time in which kinds of agency help, in their order: what the law counts (training, the first six months,
 * then up to three years of 就労定着支援), which is finer than the phases of a case.
 */
public enum HelpPhase {
    /** 準備. */
    PREPARATION,
    /** 就職. */
    HIRING,
    /** 就職後6か月. */
    FIRST_HALF_YEAR,
    /** 〜3年6か月. */
    TO_THREE_AND_A_HALF_YEARS,
    /** その後. */
    AFTERWARDS;

    /** What readers see. */
    public String label() {
        return Labels.of(this);
    }
}
