package org.shienhiroba.web.api.export;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.knowhow.CaseSource;
import org.shienhiroba.content.knowhow.CaseView;
import org.shienhiroba.content.knowhow.CategoryView;
import org.shienhiroba.content.platform.Coded;
import org.shienhiroba.content.platform.FormulaGuard;
import org.shienhiroba.content.platform.Prefecture;
import org.shienhiroba.web.api.Sentences;

/** A case as a row of a spreadsheet. */
final class CaseRow {
    private static final String BETWEEN = "、";

    /** The names of the columns. */
    static final List<String> HEADER = Arrays.asList(Sentences.say("csv.header").split(","));

    private CaseRow() {}

    /** One cell for each column. */
    static List<String> of(CaseView published) {
        CaseSource source = published.source();
        return Stream.of(Long.toString(published.id()), published.title(), category(published.category()),
                joined(published.otherCategories(), CaseRow::category), published.agencyType().label(),
                published.need(),
                published.approach(), published.effect(), text(published.summary()),
                joined(published.disabilities(), Coded::label), joined(published.phases(), Coded::label),
                joined(published.stakeholders(), who -> noted(who.label(), who.note())),
                joined(published.partners(),
                        partner -> noted(partner.type().label(), partner.role())),
                prefecture(published.prefecture()), joined(published.links(), link -> link.url()),
                published.illustration() ? Sentences.say("csv.illustration") : "", published.publishedOn().toString(),
                published.reviewBy().toString(), source == null ? "" : source.title(),
                source == null ? "" : source.date(), source == null ? "" : source.asOf().toString())
                .map(FormulaGuard::guarded).toList();
    }

    private static String category(CategoryView category) {
        return category.mark() + category.label();
    }

    private static String noted(String label, @Nullable String note) {
        return note == null ? label : label + "（" + note + "）";
    }

    private static String prefecture(@Nullable String code) {
        return code == null ? "" : Prefecture.of(code).map(Prefecture::label).orElse(code);
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static <T> String joined(List<T> things, Function<T, String> text) {
        return things.stream().map(text).collect(Collectors.joining(BETWEEN));
    }
}
