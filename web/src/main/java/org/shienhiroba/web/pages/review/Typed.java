package org.shienhiroba.web.pages.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.shienhiroba.content.platform.PlainText;
import org.shienhiroba.web.http.Form;
import org.shienhiroba.web.pages.review.SectionText.Section;

/**
 * What an editor has typed and chosen on the page of a case, as it came.
 *
 * @param version  version of the case that was shown; empty for none
 * @param key      key of the request, the same however often the form is sent
 * @param decision {@code publish}, {@code return}, or empty
 * @param reason   for the author
 * @param comments by the name of the section, those that say something
 * @param reviewBy a day as the browser sent it
 * @param ticked   ids of the findings that the editor has looked at
 */
public record Typed(String version, String key, String decision, String reason, Map<String, String> comments,
        String reviewBy, Set<String> ticked) {
    static final Typed NOTHING = of(Form.of(Map.of()));

    static Typed of(Form form) {
        Map<String, String> comments = new LinkedHashMap<>();
        for (Section section : Section.values()) {
            String words = form.text("comment-" + section.id());
            if (!PlainText.isEmpty(words)) {
                comments.put(section.id(), words);
            }
        }
        return new Typed(form.text("version"), form.text("key"), form.text("decision"), form.text("reason"), comments,
                form.text("reviewBy"), Set.copyOf(form.all("ticked")));
    }

    /** All that would be lost with this page. */
    List<String> words() {
        return Stream.concat(comments.values().stream(), Stream.of(reason))
                .filter(words -> !PlainText.isEmpty(words)).toList();
    }
}
