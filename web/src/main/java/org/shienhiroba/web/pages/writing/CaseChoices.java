package org.shienhiroba.web.pages.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.agency.AgencyTypes;
import org.shienhiroba.content.knowhow.CategoryView;
import org.shienhiroba.content.knowhow.Disability;
import org.shienhiroba.content.knowhow.Stakeholder;
import org.shienhiroba.content.knowhow.SupportCategory;
import org.shienhiroba.content.knowhow.SupportPhase;
import org.shienhiroba.content.platform.Coded;
import org.shienhiroba.content.platform.Labels;
import org.shienhiroba.content.platform.Prefecture;

/** What can be chosen in the form of a case. */
@Named
@ApplicationScoped
public class CaseChoices {

    @Inject
    private AgencyTypes agencyTypes;

    /**
     * The kinds of agency of one domain.
     *
     * @param label the domain
     */
    public record Group(String label, List<AgencyTypeView> types) {}

    /** The twelve categories. */
    public List<CategoryView> getCategories() {
        return Arrays.stream(SupportCategory.values()).map(CategoryView::of).toList();
    }

    /** The same, called by mark and label. */
    public List<Coded> getMarkedCategories() {
        return Arrays.stream(SupportCategory.values())
                .map(one -> new Coded(one.name(), one.mark() + " " + one.shortLabel())).toList();
    }

    /** The kinds of agency by domain. */
    public List<Group> getAgencies() {
        return agencyTypes.all().stream()
                .collect(Collectors.groupingBy(type -> type.domain().label(), LinkedHashMap::new, Collectors.toList()))
                .entrySet().stream().map(group -> new Group(group.getKey(), group.getValue())).toList();
    }

    /** 障害種別. */
    public List<Coded> getDisabilities() {
        return coded(Disability.values());
    }

    /** 支援の段階. */
    public List<Coded> getPhases() {
        return coded(SupportPhase.values());
    }

    /** 関係者. */
    public List<Coded> getStakeholders() {
        return coded(Stakeholder.values());
    }

    /** 都道府県. */
    public List<Prefecture> getPrefectures() {
        return Prefecture.all();
    }

    /** The names of the kinds of agency by their codes. */
    Map<String, String> agencyNames() {
        return agencyTypes.all().stream().collect(Collectors.toMap(AgencyTypeView::code, AgencyTypeView::name));
    }

    private static List<Coded> coded(Enum<?>[] values) {
        return Arrays.stream(values).map(Labels::coded).toList();
    }
}
