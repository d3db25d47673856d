package org.shienhiroba.web.api.agency;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.platform.Coded;

/**
 * A kind of agency in the list of all.
 *
 * @param code    its code
 * @param label   a name for narrow places
 * @param name    the official name
 * @param reading the name in hiragana
 * @param domain  the domain it belongs to
 * @param summary one line
 */
@JsonbPropertyOrder({"code", "label", "name", "reading", "domain", "summary"})
public record AgencyTypeLine(String code, String label, String name, String reading, Coded domain, String summary) {

    static AgencyTypeLine of(AgencyTypeView type) {
        return new AgencyTypeLine(type.code(), type.shortName(), type.name(), type.reading(), type.domain(),
                type.summary());
    }
}
