package org.shienhiroba.web.pages.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.agency.AgencyTypes;
import org.shienhiroba.content.agency.ResourceDomain;
import org.shienhiroba.content.platform.Coded;
import org.shienhiroba.content.platform.Labels;

/** All kinds of agency by domain. */
@Named
@RequestScoped
public class AgencyTypesPage {

    @Inject
    private AgencyTypes agencyTypes;

    private List<Domain> domains = List.of();

    /**
     * A domain and its kinds of agency.
     *
     * @param domain the domain
     * @param types  its kinds, in their order
     */
    public record Domain(Coded domain, List<AgencyTypeView> types) {}

    /** Reads what the page shows. */
    public void load() {
        List<AgencyTypeView> all = agencyTypes.all();
        domains = Arrays.stream(ResourceDomain.values()).map(domain -> new Domain(Labels.coded(domain),
                all.stream().filter(type -> type.domain().code().equals(domain.name())).toList())).toList();
    }

    /** The five domains. */
    public List<Domain> getDomains() {
        return domains;
    }
}
