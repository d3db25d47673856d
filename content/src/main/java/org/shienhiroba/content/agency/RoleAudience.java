package org.shienhiroba.content.agency;

import org.shienhiroba.content.platform.Labels;

/** For whom a kind of agency does something. */
public enum RoleAudience {
    /** 本人. */
    PERSON,
    /** 事業主. */
    EMPLOYER,
    /** 関係機関. */
    AGENCY;

    /** What readers see. */
    public String label() {
        return Labels.of(this);
    }
}
