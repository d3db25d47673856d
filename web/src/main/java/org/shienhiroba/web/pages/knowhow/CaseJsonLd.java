package org.shienhiroba.web.pages.knowhow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shienhiroba.content.knowhow.CaseSource;
import org.shienhiroba.content.knowhow.CaseView;
import org.shienhiroba.content.platform.Coded;
import org.shienhiroba.web.pages.template.Words;

/** A case in the words of schema.org, for machines that read the page. */
final class CaseJsonLd {
    private CaseJsonLd() {}

    /**
     * The document, safe inside a script element: every sign that could end it or begin markup is written as an escape.
     *
     * @param address the whole address of the case
     */
    static String of(CaseView view, String address) {
        Map<String, Object> article = new LinkedHashMap<>();
        article.put("@context", "https://schema.org");
        article.put("@type", "Article");
        article.put("headline", view.title());
        CaseSource source = view.source();
        if (view.summary() != null) {
            article.put("abstract", view.summary().replaceAll("\\R", ""));
        }
        article.put("articleSection", view.category().label());
        article.put("articleBody", String.join("\n", view.need(), view.approach(), view.effect()));
        article.put("keywords", Stream.of(view.disabilities(), view.phases()).flatMap(List::stream).map(Coded::label)
                .toList());
        article.put("inLanguage", "ja");
        article.put("datePublished", view.publishedOn().toString());
        article.put("url", address);
        article.put("isAccessibleForFree", true);
        article.put("publisher", Map.of("@type", "Organization", "name", Words.sentence("site.name")));
        if (source != null) {
            article.put("isBasedOn", Map.of("@type", "CreativeWork", "name", source.title()));
        }
        return write(article);
    }

    private static String write(Object value) {
        return switch (value) {
            case Map<?, ?> object -> object.entrySet().stream()
                    .map(member -> quote(String.valueOf(member.getKey())) + ":" + write(member.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
            case List<?> array -> array.stream().map(CaseJsonLd::write).collect(Collectors.joining(",", "[", "]"));
            case String text -> quote(text);
            default -> String.valueOf(value);
        };
    }

    private static String quote(String text) {
        return text.chars().mapToObj(CaseJsonLd::escape).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escape(int unit) {
        boolean plain = unit >= ' ' && "\"\\<>&\u007f\u2028\u2029".indexOf(unit) < 0;
        return plain ? String.valueOf((char) unit) : "\\u%04x".formatted(unit);
    }
}
