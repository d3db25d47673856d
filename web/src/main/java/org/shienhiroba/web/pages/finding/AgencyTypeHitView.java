package org.shienhiroba.web.pages.finding;

import java.util.stream.Collectors;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.finding.AgencyTypeHit;
import org.shienhiroba.web.pages.template.Words;

/**
 * A kind of agency beside the cases that the same words find.
 *
 * @param type    the kind
 * @param reasons one for each word: the word, where and how
 */
public record AgencyTypeHitView(AgencyTypeView type, String reasons) {

    static AgencyTypeHitView of(AgencyTypeHit hit) {
        return new AgencyTypeHitView(hit.type(),
                hit.matched().stream().map(Why::ofAgencyType)
                        .collect(Collectors.joining(Words.sentence("why.separator"))));
    }
}
