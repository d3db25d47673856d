package org.shienhiroba.content.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.agency.AgencyTypes;
import org.shienhiroba.content.finding.AgencyTypeSection;
import org.shienhiroba.content.finding.IndexedGroup;
import org.shienhiroba.search.IndexedDocument;
import org.shienhiroba.search.IndexedDocument.FacetValue;

/** Turns kinds of agency into documents of the index. All of them are public. */
@ApplicationScoped
class AgencyTypeDocuments implements DocumentSource {

    @Inject
    private AgencyTypes agencyTypes;

    @Override
    public IndexedGroup group() {
        return IndexedGroup.AGENCY_TYPE;
    }

    @Override
    public List<IndexedDocument> of(Collection<String> keys) {
        return agencyTypes.allNow().stream().filter(type -> keys.contains(type.code()))
                .map(AgencyTypeDocuments::document).toList();
    }

    @Override
    public Stream<IndexedDocument> all() {
        return agencyTypes.allNow().stream().map(AgencyTypeDocuments::document);
    }

    private static IndexedDocument document(AgencyTypeView type) {
        return new IndexedDocument(IndexedGroup.AGENCY_TYPE.id(type.code()), IndexedGroup.AGENCY_TYPE.code(),
                type.name(), sections(type),
                Map.of(AgencyTypeSection.READING, List.of(new FacetValue(type.code(), List.of(type.reading())))),
                type.asOf());
    }

    private static Map<String, String> sections(AgencyTypeView type) {
        Map<String, String> sections = new LinkedHashMap<>();
        put(sections, AgencyTypeSection.OTHER_NAMES, type.names().stream().filter(name -> !name.equals(type.name()))
                .collect(Collectors.joining("\n")));
        put(sections, AgencyTypeSection.SUMMARY, type.summary());
        put(sections, AgencyTypeSection.ABOUT, type.about());
        put(sections, AgencyTypeSection.LEGAL_BASIS, type.legalBasis());
        put(sections, AgencyTypeSection.USERS, type.users());
        put(sections, AgencyTypeSection.PERIOD, type.period());
        put(sections, AgencyTypeSection.ROLES, type.roles().stream().map(role -> role.role() + role.cooperation())
                .collect(Collectors.joining("\n")));
        put(sections, AgencyTypeSection.FIRST_CONTACT, type.firstContact());
        return sections;
    }

    private static void put(Map<String, String> sections, AgencyTypeSection section, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            sections.put(section.code(), text);
        }
    }
}
