package org.shienhiroba.web.pages.agency;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.agency.ResourceDomain;
import org.shienhiroba.content.platform.Coded;
import org.shienhiroba.content.platform.Labels;

/**
 * A domain and its kinds of agency.
 *
 * @param domain the domain
 * @param code   its name in addresses
 * @param types  its kinds, in their order
 */
public record DomainKinds(Coded domain, String code, List<AgencyTypeView> types) {

    static DomainKinds of(ResourceDomain domain, List<AgencyTypeView> all) {
        return new DomainKinds(Labels.coded(domain), code(domain),
                all.stream().filter(type -> type.domain().code().equals(domain.name())).toList());
    }

    /** The domain with a name in addresses; empty for an unknown one. */
    static Optional<ResourceDomain> domain(String code) {
        return Arrays.stream(ResourceDomain.values()).filter(domain -> code(domain).equals(code)).findFirst();
    }

    private static String code(ResourceDomain domain) {
        return domain.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
