package org.shienhiroba.web.pages.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shienhiroba.content.knowhow.CaseDraft;
import org.shienhiroba.content.platform.PlainText;
import org.shienhiroba.content.privacy.Finding;
import org.shienhiroba.web.http.Form;

/** What the portal proposes in place of a finding. */
final class Suggestion {
    private Suggestion() {}

    /**
     * The form with the proposal in place of the words; as it is where there is no proposal, or the words stand no longer.
     *
     * @param draft the stored text, of which the finding tells the place
     */
    static Form taken(Form form, Finding finding, CaseDraft draft) {
        FieldName name = FieldName.of(finding.field());
        String stored = name.text(draft);
        int end = finding.start() + finding.length();
        if (stored == null || finding.suggestion() == null || end > stored.length()) {
            return form;
        }
        String mended = stored.substring(0, finding.start()) + finding.suggestion() + stored.substring(end);
        Map<String, List<String>> fields = new LinkedHashMap<>(form.all());
        fields.computeIfPresent(posted(name, draft), (field, values) -> {
            List<String> other = new ArrayList<>(values);
            other.replaceAll(value -> PlainText.stored(value).strip().equals(stored.strip()) ? mended : value);
            return other;
        });
        return Form.of(fields);
    }

    private static String posted(FieldName name, CaseDraft draft) {
        return switch (name.stem()) {
            case "stakeholders" -> "note_" + draft.stakeholders().get(name.index()).stakeholder().name();
            case "partners" -> "partner_" + name.leaf();
            case "links" -> "link_" + name.leaf();
            default -> name.stem();
        };
    }
}
