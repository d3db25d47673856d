package org.shienhiroba.web.pages.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.agency.AgencyTypes;

/** The kinds of agency to choose from, for the forms about accounts. */
@Named
@RequestScoped
public class AgencyChoices {

    @Inject
    private AgencyTypes agencyTypes;

    /** Every kind, by domain. */
    public List<AgencyTypeView> getAll() {
        return agencyTypes.all();
    }
}
