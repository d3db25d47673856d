package org.shienhiroba.content.agency;

import org.shienhiroba.content.platform.Labels;

/** 社会資源の領域: the five domains of social resources, in the order of the training deck they come from. */
public enum ResourceDomain {
    /** 就労. */
    EMPLOYMENT,
    /** 地域. */
    COMMUNITY,
    /** 医療. */
    MEDICAL,
    /** 生活. */
    LIVING,
    /** 家族. */
    FAMILY;

    /** What readers see. */
    public String label() {
        return Labels.of(this);
    }
}
