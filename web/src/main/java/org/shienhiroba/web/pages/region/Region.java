package org.shienhiroba.web.pages.region;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.agency.AgencyTypes;
import org.shienhiroba.content.directory.place.Municipalities;
import org.shienhiroba.content.directory.place.MunicipalityView;
import org.shienhiroba.content.finding.AgencyFinder;
import org.shienhiroba.content.finding.Neighbourhood;
import org.shienhiroba.content.platform.Prefecture;
import org.shienhiroba.search.IndexUnavailableException;
import org.shienhiroba.web.http.PageFilter;

/**
 * The reader's region on a page that speaks of kinds of agency: which one the address names, what can be chosen, and the
 * offices there. Without script a prefecture is chosen first and then a municipality.
 */
@Named
@RequestScoped
public class Region {
    /** The parameter that names the municipality by its code. */
    static final String AREA = "area";
    /** The parameter of the prefecture whose municipalities are offered; {@code prefecture} is a filter of the search. */
    static final String PREFECTURE = "areaPrefecture";
    private static final int OFFICES = 3;
    private static final int BEYOND = 2;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Municipalities municipalities;

    @Inject
    private AgencyFinder finder;

    @Inject
    private AgencyTypes agencyTypes;

    private @Nullable MunicipalityView area;
    private @Nullable String prefecture;
    private boolean misnamed;
    private boolean indexed = true;
    private final Map<List<String>, List<NearbyKind>> answered = new HashMap<>();

    /**
     * A parameter of the page that the form carries on.
     *
     * @param name  its name
     * @param value its value
     */
    public record Kept(String name, String value) {}

    @PostConstruct
    void read() {
        String wanted = Objects.requireNonNullElse(request.getParameter(AREA), "");
        prefecture = Optional.ofNullable(request.getParameter(PREFECTURE))
                .filter(code -> Prefecture.of(code).isPresent())
                .orElse(null);
        area = wanted.isEmpty() ? null : municipalities.find(wanted).orElse(null);
        misnamed = area == null && !wanted.isEmpty();
        if (area != null && prefecture != null && !area.prefecture().equals(prefecture)) {
            area = null; // another prefecture was chosen without script: its municipalities come next
        } else if (area != null) {
            prefecture = area.prefecture();
        }
    }

    /** The chosen municipality; null for none. */
    public @Nullable MunicipalityView getArea() {
        return area;
    }

    /** Whether the address names a municipality that there is not. */
    public boolean isMisnamed() {
        return misnamed;
    }

    /** Whether the directory names any municipality at all. */
    public boolean isAvailable() {
        return Prefecture.all().stream().anyMatch(one -> !municipalities.in(one.code()).isEmpty());
    }

    /** Whether offices could be looked up; false while the index is being made. */
    public boolean isIndexed() {
        return indexed;
    }

    /** The code of the chosen prefecture; null for none. */
    public @Nullable String getPrefecture() {
        return prefecture;
    }

    /** The prefectures to choose from. */
    public List<Prefecture> getPrefectures() {
        return Prefecture.all();
    }

    /** The municipalities of the chosen prefecture; empty for none. */
    public List<MunicipalityView> getMunicipalities() {
        return prefecture == null ? List.of() : municipalities.in(prefecture);
    }

    /** Where the form goes: this page. */
    public String getPath() {
        return PageFilter.address(request);
    }

    /** What else the address of this page says. */
    public List<Kept> getKept() {
        Set<String> own = Set.of(AREA, PREFECTURE, "page");
        return request.getParameterMap().entrySet().stream().filter(one -> !own.contains(one.getKey()))
                .flatMap(one -> Stream.of(one.getValue()).map(value -> new Kept(one.getKey(), value))).toList();
    }

    /**
     * The offices of kinds in the chosen region; empty where none is chosen. Kinds that no directory lists, such as the
     * family, are left out.
     */
    public List<NearbyKind> near(Collection<String> kinds) {
        return answered.computeIfAbsent(List.copyOf(kinds), this::answer);
    }

    private List<NearbyKind> answer(List<String> kinds) {
        MunicipalityView here = area;
        if (here == null) {
            return List.of();
        }
        List<AgencyTypeView> wanted = views(kinds).filter(AgencyTypeView::listed).toList();
        try {
            List<Neighbourhood> found = finder.near(wanted.stream().map(AgencyTypeView::code).toList(), here, OFFICES);
            List<NearbyKind> answer = new ArrayList<>();
            for (int i = 0; i < wanted.size(); i++) {
                answer.add(view(wanted.get(i), found.get(i), here));
            }
            return answer;
        } catch (IndexUnavailableException e) {
            indexed = false;
            return List.of();
        }
    }

    private NearbyKind view(AgencyTypeView kind, Neighbourhood found, MunicipalityView here) {
        return new NearbyKind(kind.code(), kind.shortName(), found.known(),
                found.here().stream().map(NearbyOffice::of).toList(),
                found.beyond().stream().limit(BEYOND).map(NearbyOffice::of).toList(),
                "/agencies?prefecture=" + here.prefecture() + "&municipality=" + here.code() + "&type=" + kind.code(),
                found.here().isEmpty()
                        ? views(kind.standIns()).map(other -> standIn(other, here)).toList()
                        : List.of());
    }

    private NearbyKind.StandIn standIn(AgencyTypeView kind, MunicipalityView here) {
        NearbyOffice office = kind.listed()
                ? finder.near(List.of(kind.code()), here, 1).stream()
                        .flatMap(one -> Stream.concat(one.here().stream(), one.beyond().stream())).findFirst()
                        .map(NearbyOffice::of).orElse(null)
                : null;
        return new NearbyKind.StandIn(kind.code(), kind.shortName(), office);
    }

    private Stream<AgencyTypeView> views(Collection<String> kinds) {
        return kinds.stream().distinct().flatMap(kind -> agencyTypes.find(kind).stream());
    }
}
