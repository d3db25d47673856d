package org.shienhiroba.web.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.knowhow.CaseContent.Link;
import org.shienhiroba.content.knowhow.CaseSource;
import org.shienhiroba.content.knowhow.CaseView;
import org.shienhiroba.content.knowhow.CategoryView;
import org.shienhiroba.content.platform.Coded;
import org.shienhiroba.content.platform.Prefecture;
import org.shienhiroba.web.api.Sentences;

/** A case as plain text: for a mail, a screen reader, a Braille display, or pasting into a document. */
final class CaseText {
    private static final int WIDTH = 76;
    private static final String RULE = "=".repeat(WIDTH);

    private final StringBuilder text = new StringBuilder();

    private CaseText() {}

    /**
     * The whole edition.
     *
     * @param address the address of the case
     */
    static String of(CaseView published, String address) {
        CaseText edition = new CaseText();
        edition.head(published);
        edition.section("summary", published.summary());
        edition.section("need", published.need());
        edition.section("approach", published.approach());
        edition.section("effect", published.effect());
        edition.list("stakeholders", published.stakeholders().stream().map(who -> noted(who.label(), who.note())));
        edition.list("partners", published.partners().stream().map(
                partner -> noted(partner.type().label(), joined(partner.role(), partner.note()))));
        edition.list("links", published.links().stream().map(CaseText::link));
        edition.foot(published, address);
        return edition.text.toString();
    }

    private void head(CaseView published) {
        line(RULE);
        wrapped("", published.title());
        line(RULE);
        if (published.illustration()) {
            wrapped("", Sentences.say("text.illustration"));
        }
        line("");
        fact("category", category(published.category()));
        fact("otherCategories", joined(published.otherCategories(), CaseText::category));
        fact("agencyType", published.agencyType().label());
        fact("disabilities", joined(published.disabilities(), Coded::label));
        fact("phases", joined(published.phases(), Coded::label));
        String prefecture = published.prefecture();
        fact("prefecture", prefecture == null ? "" : Prefecture.of(prefecture).map(Prefecture::label).orElse(""));
        fact("publishedOn", day(published.publishedOn()));
        fact("reviewBy", day(published.reviewBy()));
    }

    private void foot(CaseView published, String address) {
        CaseSource source = published.source();
        if (source != null) {
            section("source", Sentences.say("text.source.line", source.title(), source.date(), day(source.asOf())));
        }
        section("citation",
                Sentences.say("text.citation.line", published.title(), day(published.publishedOn()), address));
        heading("address");
        line(address);
        line("");
        line(RULE);
        wrapped("", Sentences.say("text.caution"));
    }

    private void fact(String key, String value) {
        if (!value.isEmpty()) {
            String name = Sentences.say("text." + key) + "：";
            TextWrap.lines(name + value, WIDTH, "　　").forEach(this::line);
        }
    }

    private void section(String key, @Nullable String paragraphs) {
        if (paragraphs != null) {
            heading(key);
            wrapped("", paragraphs);
        }
    }

    private void list(String key, Stream<String> items) {
        List<String> all = items.toList();
        if (!all.isEmpty()) {
            heading(key);
            all.forEach(item -> TextWrap.lines("・" + item, WIDTH, "　").forEach(this::line));
        }
    }

    private void heading(String key) {
        line("");
        line("■ " + Sentences.say("text." + key));
        line("");
    }

    private void wrapped(String indent, String paragraphs) {
        paragraphs.strip().lines().forEach(paragraph -> TextWrap.lines(paragraph, WIDTH, indent).forEach(this::line));
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    private static String category(CategoryView category) {
        return category.mark() + category.label();
    }

    private static String link(Link link) {
        return link.label() == null ? link.url() : link.label() + " " + link.url();
    }

    private static String noted(String label, @Nullable String note) {
        return note == null || note.isEmpty() ? label : label + "：" + note;
    }

    private static String joined(@Nullable String first, @Nullable String second) {
        return Stream.of(first, second).filter(Objects::nonNull).map(Objects::toString)
                .collect(Collectors.joining("。"));
    }

    private static <T> String joined(List<T> things, Function<T, String> label) {
        return things.stream().map(label).collect(Collectors.joining("、"));
    }

    private static String day(LocalDate day) {
        return Sentences.say("text.date", Integer.toString(day.getYear()), Integer.toString(day.getMonthValue()),
                Integer.toString(day.getDayOfMonth()));
    }
}
