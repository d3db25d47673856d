package org.shienhiroba.web.api.agency;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.finding.AgencyTypeHit;
import org.shienhiroba.content.platform.Coded;
import org.shienhiroba.search.Hit.MatchedWord;

/**
 * A kind of agency in a list.
 *
 * @param code    its code
 * @param label   a name for narrow places
 * @param name    the official name
 * @param reading the name in hiragana
 * @param domain  the domain it belongs to
 * @param summary one line
 * @param matched the words found; null where none were asked for
 * @param missing the words not found; null where none were asked for
 */
@JsonbPropertyOrder({"code", "label", "name", "reading", "domain", "summary", "matched", "missing"})
public record AgencyTypeLine(
        String code,
        String label,
        String name,
        String reading,
        Coded domain,
        String summary,
        @Nullable List<MatchedWord> matched,
        @Nullable List<String> missing) {

    static AgencyTypeLine of(AgencyTypeView type) {
        return new AgencyTypeLine(type.code(), type.shortName(), type.name(), type.reading(), type.domain(),
                type.summary(), null, null);
    }

    static AgencyTypeLine of(AgencyTypeHit hit) {
        AgencyTypeView type = hit.type();
        return new AgencyTypeLine(type.code(), type.shortName(), type.name(), type.reading(), type.domain(),
                type.summary(), hit.matched(), hit.missing());
    }
}
