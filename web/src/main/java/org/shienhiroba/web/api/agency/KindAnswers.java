package org.shienhiroba.web.api.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.agency.AgencyTypes;
import org.shienhiroba.content.knowhow.KnowhowDesk;

/** A whole kind of agency, put together from what the doors say. */
@ApplicationScoped
class KindAnswers {
    private static final int CASES = 20;

    @Inject
    private AgencyTypes agencyTypes;

    @Inject
    private KnowhowDesk knowhow;

    WholeAgencyType whole(AgencyTypeView type) {
        Map<String, String> names = agencyTypes.all().stream()
                .collect(Collectors.toMap(AgencyTypeView::code, AgencyTypeView::shortName));
        return WholeAgencyType.of(type, names, knowhow.involving(type.code(), CASES));
    }
}
