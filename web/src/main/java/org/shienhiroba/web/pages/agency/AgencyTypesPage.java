package org.shienhiroba.web.pages.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.agency.AgencyTypes;
import org.shienhiroba.content.agency.ResourceDomain;

/** All kinds of agency by domain, and the picture of when they help. */
@Named
@RequestScoped
public class AgencyTypesPage {

    @Inject
    private AgencyTypes agencyTypes;

    private List<DomainKinds> domains = List.of();
    private HelpPicture picture = HelpPicture.of(List.of());

    /** Reads what the page shows. */
    public void load() {
        List<AgencyTypeView> all = agencyTypes.all();
        domains = Arrays.stream(ResourceDomain.values()).map(domain -> DomainKinds.of(domain, all)).toList();
        picture = HelpPicture.of(all.stream().filter(AgencyTypeView::inOverview).toList());
    }

    /** The five domains. */
    public List<DomainKinds> getDomains() {
        return domains;
    }

    /** The picture of the kinds that stand for all. */
    public HelpPicture getPicture() {
        return picture;
    }
}
