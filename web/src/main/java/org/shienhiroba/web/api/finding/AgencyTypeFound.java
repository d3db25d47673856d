package org.shienhiroba.web.api.finding;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.shienhiroba.content.finding.AgencyTypeHit;
import org.shienhiroba.search.Hit.MatchedWord;

/**
 * A kind of agency that the words of a search for cases find, too.
 *
 * @param code    its code
 * @param name    the official name
 * @param summary one line
 * @param matched the words found
 */
@JsonbPropertyOrder({"code", "name", "summary", "matched"})
public record AgencyTypeFound(String code, String name, String summary, List<MatchedWord> matched) {

    static AgencyTypeFound of(AgencyTypeHit hit) {
        return new AgencyTypeFound(hit.type().code(), hit.type().name(), hit.type().summary(), hit.matched());
    }
}
