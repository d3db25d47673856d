package org.shienhiroba.content.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.agency.AgencyTypes;
import org.shienhiroba.content.agency.ResourceDomain;
import org.shienhiroba.content.directory.Directory.PlaceCount;
import org.shienhiroba.content.directory.GapTable.Row;
import org.shienhiroba.content.directory.place.Municipalities;
import org.shienhiroba.content.directory.place.MunicipalityView;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.platform.Prefecture;

/** The door to the matrix of municipalities and kinds of agency: where is nothing? Thread-safe. */
@ApplicationScoped
public class Gaps {

    @Inject
    private Directory directory;

    @Inject
    private Municipalities municipalities;

    @Inject
    private AgencyTypes agencyTypes;

    /**
     * The matrix of a prefecture.
     *
     * @param prefecture 2-digit code
     * @param chosen     codes of the kinds to show; empty for those of 就労 that the directory holds anywhere, and all others
     *                   that the prefecture has
     * @throws BadInput for an unknown code
     */
    public GapTable of(String prefecture, Collection<String> chosen) {
        Prefecture place = Prefecture.of(prefecture)
                .orElseThrow(() -> new BadInput("prefecture", Messages.say("directory.prefecture")));
        List<AgencyTypeView> all = agencyTypes.all();
        if (!all.stream().map(AgencyTypeView::code).collect(Collectors.toSet()).containsAll(chosen)) {
            throw new BadInput("type", Messages.say("directory.kind"));
        }
        List<PlaceCount> counts = directory.counts(prefecture);
        Map<String, Long> held = directory.countsByKind();
        List<AgencyTypeView> kinds = all.stream()
                .filter(kind -> chosen.isEmpty() ? isUsual(kind, held, counts) : chosen.contains(kind.code())).toList();
        return table(place, kinds, counts, municipalities.in(prefecture),
                all.stream().filter(kind -> held.containsKey(kind.code())).toList(),
                all.stream().filter(kind -> kind.listed() && !held.containsKey(kind.code())).toList(),
                new TreeMap<>(directory.editions()));
    }

    private static boolean isUsual(AgencyTypeView kind, Map<String, Long> held, List<PlaceCount> here) {
        return kind.domain().code().equals(ResourceDomain.EMPLOYMENT.name()) && held.containsKey(kind.code())
                || here.stream().anyMatch(count -> count.kind().equals(kind.code()));
    }

    static GapTable table(Prefecture prefecture, List<AgencyTypeView> kinds, List<PlaceCount> counts,
            List<MunicipalityView> places, List<AgencyTypeView> held, List<AgencyTypeView> absent,
            Map<String, String> editions) {
        Map<@Nullable Long, Map<String, Long>> byPlace = new HashMap<>();
        counts.forEach(count -> byPlace.computeIfAbsent(count.municipality(), one -> new HashMap<>())
                .merge(count.kind(), count.count(), Long::sum));
        List<Row> rows = new ArrayList<>();
        for (MunicipalityView place : places) {
            MunicipalityView city = cityOf(place, places);
            Set<Long> within = places.stream()
                    .filter(other -> other.id() == place.id() || isWardOf(other, place))
                    .map(MunicipalityView::id).collect(Collectors.toSet());
            rows.add(row(place, city != null, kinds,
                    within.stream().map(byPlace::get).filter(Objects::nonNull).toList()));
        }
        if (byPlace.containsKey(null)) {
            rows.add(row(null, false, kinds, List.of(Objects.requireNonNull(byPlace.get(null)))));
        }
        List<Long> totals = IntStream.range(0, kinds.size()).mapToObj(column -> rows.stream()
                .filter(row -> !row.ward()).mapToLong(row -> row.counts().get(column)).sum()).toList();
        return new GapTable(prefecture, kinds, rows, totals, held, absent, editions);
    }

    private static Row row(@Nullable MunicipalityView place, boolean ward, List<AgencyTypeView> kinds,
            List<Map<String, Long>> counts) {
        List<Long> cells = kinds.stream()
                .map(kind -> counts.stream().mapToLong(one -> one.getOrDefault(kind.code(), 0L)).sum()).toList();
        return new Row(place, ward, cells, cells.stream().mapToLong(Long::longValue).sum());
    }

    private static @Nullable MunicipalityView cityOf(MunicipalityView ward, List<MunicipalityView> places) {
        return places.stream().filter(city -> isWardOf(ward, city)).findFirst().orElse(null);
    }

    private static boolean isWardOf(MunicipalityView ward, MunicipalityView city) {
        return city.name().endsWith("市") && ward.name().endsWith("区") && ward.name().startsWith(city.name());
    }
}
