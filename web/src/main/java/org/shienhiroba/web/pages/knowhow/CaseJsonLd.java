package org.shienhiroba.web.pages.knowhow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shienhiroba.content.knowhow.CaseSource;
import org.shienhiroba.content.knowhow.CaseView;
import org.shienhiroba.content.platform.Coded;
import org.shienhiroba.web.pages.template.JsonLd;
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
        if (!view.partners().isEmpty()) {
            article.put("mentions", view.partners().stream().map(CaseJsonLd::partner).toList());
        }
        article.put("inLanguage", "ja");
        article.put("datePublished", view.publishedOn().toString());
        article.put("url", address);
        article.put("isAccessibleForFree", true);
        article.put("publisher", Map.of("@type", "Organization", "name", Words.sentence("site.name")));
        if (source != null) {
            article.put("isBasedOn", Map.of("@type", "CreativeWork", "name", source.title()));
        }
        return JsonLd.write(article);
    }

    /** A kind of agency that took part; what it did is its description. */
    private static Map<String, Object> partner(CaseView.PartnerView partner) {
        Map<String, Object> mention = new LinkedHashMap<>();
        mention.put("@type", "Organization");
        mention.put("name", partner.type().label());
        String did = Stream.of(partner.role(), partner.note()).filter(Objects::nonNull).map(Objects::toString)
                .collect(Collectors.joining("。"));
        if (!did.isEmpty()) {
            mention.put("description", did);
        }
        return mention;
    }
}
