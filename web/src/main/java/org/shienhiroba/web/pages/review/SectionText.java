package org.shienhiroba.web.pages.review;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.knowhow.CaseDraft;
import org.shienhiroba.content.knowhow.SupportCategory;
import org.shienhiroba.content.platform.Labels;
import org.shienhiroba.content.platform.Prefecture;
import org.shienhiroba.web.pages.template.Words;

/**
 * One section of a case as a text that is read and compared as a whole; what was chosen stands in it as words.
 *
 * @param text   may be empty
 * @param fields where in the text each written field begins, in UTF-16 units, by its name as findings give it
 */
record SectionText(String text, Map<String, Integer> fields) {

    /** The sections, in the order of the form; their names are those of its fields, and comments are kept under them. */
    enum Section {
        TITLE, CATEGORY, NEED, APPROACH, EFFECT, SUMMARY, STAKEHOLDERS, PARTNERS, LINKS;

        /** Its name. */
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What it is called. */
        String heading() {
            return Words.sentence("review.section." + id());
        }

        /** The section in which a field stands. */
        static Section of(String field) {
            String stem = field.replaceAll("[\\[.].*", "");
            return switch (stem) {
                case "title" -> TITLE;
                case "need" -> NEED;
                case "approach" -> APPROACH;
                case "effect" -> EFFECT;
                case "summary" -> SUMMARY;
                case "stakeholders" -> STAKEHOLDERS;
                case "partners" -> PARTNERS;
                case "links" -> LINKS;
                default -> CATEGORY;
            };
        }
    }

    SectionText {
        fields = Map.copyOf(fields);
    }

    /** A section of a draft. @param agencies names of the kinds of agency by code */
    static SectionText of(Section section, CaseDraft draft, Map<String, String> agencies) {
        Writer writer = new Writer();
        switch (section) {
            case TITLE -> writer.field("title", draft.title());
            case NEED -> writer.field("need", draft.need());
            case APPROACH -> writer.field("approach", draft.approach());
            case EFFECT -> writer.field("effect", draft.effect());
            case SUMMARY -> writer.field("summary", draft.summary());
            case CATEGORY -> facts(draft, agencies, writer);
            case STAKEHOLDERS -> rows("stakeholders", draft.stakeholders(), writer, (row, who) -> {
                writer.words(Labels.of(who.stakeholder()));
                writer.part(row + ".note", who.note());
            });
            case PARTNERS -> rows("partners", draft.partners(), writer, (row, partner) -> {
                writer.words(agency(partner.type(), agencies));
                writer.part(row + ".role", partner.role());
                writer.part(row + ".note", partner.note());
            });
            case LINKS -> rows("links", draft.links(), writer, (row, link) -> {
                writer.field(row + ".label", link.label());
                writer.part(row + ".url", link.url());
            });
        }
        return writer.done();
    }

    private static void facts(CaseDraft draft, Map<String, String> agencies, Writer writer) {
        fact("category", Optional.ofNullable(draft.category()).map(SectionText::category).orElse(""), writer);
        fact("otherCategories", list(draft.otherCategories(), SectionText::category), writer);
        fact("agencyType", agency(draft.agencyType(), agencies), writer);
        fact("disabilities", list(draft.disabilities(), Labels::of), writer);
        fact("phases", list(draft.phases(), Labels::of), writer);
        fact("prefecture",
                Optional.ofNullable(draft.prefecture()).flatMap(Prefecture::of).map(Prefecture::label).orElse(""),
                writer);
    }

    private static void fact(String name, String value, Writer writer) {
        if (!value.isEmpty()) {
            writer.line();
            writer.words(Words.sentence("review.fact", Words.sentence("review.fact." + name), value));
        }
    }

    private static <T> void rows(String name, List<T> rows, Writer writer, BiConsumer<String, T> write) {
        for (int i = 0; i < rows.size(); i++) {
            writer.line();
            write.accept(name + "[" + i + "]", rows.get(i));
        }
    }

    private static <T> String list(Collection<T> values, Function<T, String> shown) {
        return values.stream().map(shown).collect(Collectors.joining(Words.sentence("review.and")));
    }

    private static String category(SupportCategory category) {
        return category.mark() + " " + category.label();
    }

    private static String agency(@Nullable String code, Map<String, String> agencies) {
        return code == null ? "" : Objects.requireNonNullElse(agencies.get(code), code);
    }

    /** Puts a text together and remembers where its fields begin. */
    private static final class Writer {
        private final StringBuilder text = new StringBuilder();
        private final Map<String, Integer> fields = new LinkedHashMap<>();

        void words(String words) {
            text.append(words);
        }

        void line() {
            if (!text.isEmpty()) {
                text.append('\n');
            }
        }

        void field(String name, @Nullable String value) {
            if (value != null) {
                fields.put(name, text.length());
                text.append(value);
            }
        }

        /** A field after others of the same line. */
        void part(String name, @Nullable String value) {
            if (value != null && !value.isEmpty()) {
                text.append('　');
                field(name, value);
            }
        }

        SectionText done() {
            return new SectionText(text.toString(), fields);
        }
    }
}
