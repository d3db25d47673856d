package org.shienhiroba.content.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.agency.AgencyTypes;
import org.shienhiroba.content.finding.CaseFacet;
import org.shienhiroba.content.finding.CaseSection;
import org.shienhiroba.content.finding.IndexedGroup;
import org.shienhiroba.content.knowhow.CaseView;
import org.shienhiroba.content.knowhow.CategoryView;
import org.shienhiroba.content.knowhow.Disability;
import org.shienhiroba.content.knowhow.KnowhowDesk;
import org.shienhiroba.content.platform.Coded;
import org.shienhiroba.content.platform.Labels;
import org.shienhiroba.search.IndexedDocument;
import org.shienhiroba.search.IndexedDocument.FacetValue;

/** Turns published cases into documents of the index. Only what {@link KnowhowDesk} calls published passes here. */
@ApplicationScoped
class CaseDocuments implements DocumentSource {
    private static final int BATCH = 200;

    @Inject
    private KnowhowDesk knowhow;

    @Inject
    private AgencyTypes agencyTypes;

    @Override
    public IndexedGroup group() {
        return IndexedGroup.CASE;
    }

    @Override
    public List<IndexedDocument> of(Collection<String> keys) {
        Map<String, AgencyTypeView> kinds = kinds();
        return knowhow.published(keys.stream().map(Long::valueOf).toList()).stream()
                .map(published -> document(published, kinds)).toList();
    }

    @Override
    public Stream<IndexedDocument> all() {
        Map<String, AgencyTypeView> kinds = kinds();
        return InPieces.of(after -> knowhow.publishedAfter(after, BATCH), CaseView::id)
                .map(published -> document(published, kinds));
    }

    private Map<String, AgencyTypeView> kinds() {
        return agencyTypes.allNow().stream().collect(Collectors.toMap(AgencyTypeView::code, Function.identity()));
    }

    private static IndexedDocument document(CaseView published, Map<String, AgencyTypeView> kinds) {
        return new IndexedDocument(IndexedGroup.CASE.id(Long.toString(published.id())), IndexedGroup.CASE.code(),
                published.title(),
                sections(published),
                facets(published, kinds), published.publishedOn());
    }

    private static Map<String, String> sections(CaseView published) {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put(CaseSection.NEED.code(), published.need());
        sections.put(CaseSection.APPROACH.code(), published.approach());
        sections.put(CaseSection.EFFECT.code(), published.effect());
        if (published.summary() != null) {
            sections.put(CaseSection.SUMMARY.code(), published.summary());
        }
        String notes = Stream.concat(published.stakeholders().stream().map(who -> line(who.label(), null, who.note())),
                published.partners().stream()
                        .map(partner -> line(partner.type().label(), partner.role(), partner.note())))
                .filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
        if (!notes.isEmpty()) {
            sections.put(CaseSection.PARTNERS.code(), notes);
        }
        return sections;
    }

    /** What somebody did; who it was is found by the label of the facet. */
    private static String line(String who, @Nullable String role, @Nullable String note) {
        String did = Stream.of(role, note).filter(text -> text != null).collect(Collectors.joining("、"));
        return did.isEmpty() ? "" : who + "：" + did + "。";
    }

    private static Map<String, List<FacetValue>> facets(CaseView published, Map<String, AgencyTypeView> kinds) {
        Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
        List<CategoryView> categories = new ArrayList<>(List.of(published.category()));
        categories.addAll(published.otherCategories());
        facets.put(CaseFacet.CATEGORY.code(), categories.stream().map(CaseDocuments::category).toList());
        facets.put(CaseFacet.AGENCY_TYPE.code(), List.of(kind(published.agencyType(), kinds)));
        facets.put(CaseFacet.DISABILITY.code(),
                published.disabilities().stream().map(CaseDocuments::disability).toList());
        facets.put(CaseFacet.PHASE.code(), published.phases().stream().map(CaseDocuments::plain).toList());
        facets.put(CaseFacet.STAKEHOLDER.code(), published.stakeholders().stream()
                .map(who -> new FacetValue(who.code(), List.of(who.label()))).toList());
        facets.put(CaseFacet.PARTNER.code(),
                published.partners().stream().map(partner -> kind(partner.type(), kinds)).distinct().toList());
        if (published.prefecture() != null) {
            facets.put(CaseFacet.PREFECTURE.code(), List.of(new FacetValue(published.prefecture(), List.of())));
        }
        if (published.illustration()) {
            facets.put(CaseFacet.ILLUSTRATION.code(), List.of(new FacetValue(Boolean.TRUE.toString(), List.of())));
        }
        return facets;
    }

    private static FacetValue category(CategoryView category) {
        return new FacetValue(category.code(),
                category.group() == null ? List.of(category.label()) : List.of(category.label(), category.group()));
    }

    /** その他・共通 says nothing about anybody, so it is no word to be found by. */
    private static FacetValue disability(Coded value) {
        Disability disability = Disability.valueOf(value.code());
        return new FacetValue(value.code(), disability == Disability.OTHER
                ? List.of()
                : List.of(value.label(), Labels.of(disability, "search")));
    }

    private static FacetValue kind(Coded type, Map<String, AgencyTypeView> kinds) {
        AgencyTypeView known = kinds.get(type.code());
        return new FacetValue(type.code(), known == null ? List.of(type.label()) : known.names());
    }

    private static FacetValue plain(Coded value) {
        return new FacetValue(value.code(), List.of(value.label()));
    }
}
