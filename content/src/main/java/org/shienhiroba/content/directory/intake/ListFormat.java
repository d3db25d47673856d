package org.shienhiroba.content.directory.intake;

import org.shienhiroba.content.platform.Labels;

/** What the columns of a file mean. */
public enum ListFormat {
    /** The open data of the 障害福祉サービス等情報公表システム. */
    WAM_NET,
    /** 支援機関名簿: our own, documented in {@code docs/agency-lists.md}. */
    OWN,
    /** A table of municipalities. */
    MUNICIPALITIES;

    /** What people call it. */
    public String label() {
        return Labels.of(this);
    }
}
