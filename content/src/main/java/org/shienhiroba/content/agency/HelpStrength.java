package org.shienhiroba.content.agency;

import org.shienhiroba.content.platform.Labels;

/** How much a kind of agency has to do with somebody for a time. */
public enum HelpStrength {
    /** 中心: it is there throughout. */
    MAIN,
    /** 必要なとき: it comes when it is called. */
    AS_NEEDED;

    /** What readers see. */
    public String label() {
        return Labels.of(this);
    }
}
