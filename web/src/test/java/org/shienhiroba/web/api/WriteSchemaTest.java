package org.shienhiroba.web.api;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shienhiroba.content.agency.AgencyTypeContent;
import org.shienhiroba.content.agency.HelpSpan;
import org.shienhiroba.content.directory.LocalKnowledge;
import org.shienhiroba.content.knowhow.CaseContent;
import org.shienhiroba.content.knowhow.CaseDraft;
import org.shienhiroba.content.platform.Text;
import org.yaml.snakeyaml.Yaml;

/** Holds what the document of REST says about the text of a case against what the doors take. */
class WriteSchemaTest {
    private static Map<?, ?> schemas = Map.of();

    @BeforeAll
    static void read() throws IOException {
        try (InputStream file = WriteSchemaTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            Map<?, ?> document = new Yaml().load(Objects.requireNonNull(file));
            schemas = map(map(document.get("components")).get("schemas"));
        }
    }

    @Test
    void aTextHasTheFieldsOfADraft() {
        Set<String> fields = Arrays.stream(CaseDraft.class.getRecordComponents()).map(RecordComponent::getName)
                .collect(Collectors.toSet());
        assertEquals(fields, properties("CaseWrite").keySet());
        assertEquals(fields, properties("WrittenText").keySet());
        assertTrue(properties("WorkingCase").keySet().containsAll(fields));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CaseWrite", "WorkingCase", "WrittenText", "Case"})
    void everyLengthOfATextIsTheOneThatTheDoorsKeep(String schema) {
        assertLimits(CaseContent.class, schema);
    }

    @Test
    void everyLengthOfALineIsTheOneThatTheDoorsKeep() {
        assertLimits(CaseContent.Participant.class, "ParticipantWrite");
        assertLimits(CaseContent.Participant.class, "Participant");
        assertLimits(CaseContent.Partner.class, "PartnerWrite");
        assertLimits(CaseContent.Partner.class, "Partner");
        assertLimits(CaseContent.Link.class, "CaseLink");
    }

    @Test
    void everyLengthOfAKindOfAgencyIsTheOneThatTheDoorsKeep() {
        assertLimits(AgencyTypeContent.Role.class, "RoleWrite");
        assertLimits(HelpSpan.class, "HelpSpanWrite");
        assertAll(Arrays.stream(AgencyTypeContent.class.getRecordComponents())
                .filter(component -> !Set.of("shortName", "code").contains(component.getName()))
                .flatMap(component -> Stream.of(
                        () -> assertEquals(max(component, Text.class), told("AgencyTypeWrite", component, "maxLength"),
                                component.getName()),
                        () -> assertEquals(max(component, Size.class), told("AgencyTypeWrite", component, "maxItems"),
                                component.getName()))));
    }

    @Test
    void everyLengthOfWhatEditorsAddToAnOfficeIsTheOneThatTheDoorKeeps() {
        assertLimits(LocalKnowledge.class, "LocalWrite");
        assertLimits(LocalKnowledge.Role.class, "LocalRoleWrite");
    }

    private static void assertLimits(Class<? extends Record> type, String schema) {
        assertAll(Arrays.stream(type.getRecordComponents()).flatMap(component -> Stream.of(
                () -> assertEquals(max(component, Text.class), told(schema, component, "maxLength"),
                        schema + "." + component.getName()),
                () -> assertEquals(max(component, Size.class), told(schema, component, "maxItems"),
                        schema + "." + component.getName()))));
    }

    /** The greatest length that an annotation allows; null where nothing is said. A text with a plain size counts, too. */
    private static @Nullable Integer max(RecordComponent component, Class<?> by) {
        Text text = component.getAccessor().getAnnotation(Text.class);
        Size size = component.getAccessor().getAnnotation(Size.class);
        if (by == Text.class) {
            return text != null
                    ? Integer.valueOf(text.max())
                    : size != null && component.getType() == String.class ? Integer.valueOf(size.max()) : null;
        }
        return size != null && component.getType() != String.class ? Integer.valueOf(size.max()) : null;
    }

    private static @Nullable Object told(String schema, RecordComponent component, String limit) {
        return map(properties(schema).getOrDefault(component.getName(), Map.of())).get(limit);
    }

    private static Map<String, Object> properties(String schema) {
        return map(map(schemas.get(schema)).get("properties")).entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().toString(), Map.Entry::getValue));
    }

    private static Map<?, ?> map(@Nullable Object node) {
        return (Map<?, ?>) Objects.requireNonNull(node);
    }
}
