package org.shienhiroba.web.pages.writing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.shienhiroba.content.knowhow.WorkView;
import org.shienhiroba.web.pages.template.Words;

/** What the script of the form is told after a save: all of the page that the text changes. */
final class SavedTold {
    private SavedTold() {}

    static Map<String, Object> of(WorkView work, String address, String savedAt) {
        DraftState state = DraftState.of(work);
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", work.id());
        told.put("version", work.version());
        told.put("address", address);
        told.put("savedAt", savedAt);
        told.put("status", Words.sentence("writing.saved", savedAt));
        told.put("left", state.getLeft());
        told.put("heading", state.getHeading());
        told.put("steps", state.steps().stream().map(step -> Map.<String, Object>of("label", step.label(), "open",
                step.open(), "href", step.href(), "note", step.note())).toList());
        told.put("refused", Words.sentence("writing.refused", state.getEverything().size()));
        told.put("missing", state.getEverything().stream()
                .map(one -> Map.<String, Object>of("field", one.field(), "message", one.message())).toList());
        told.put("findings", state.findings().stream().map(SavedTold::finding).toList());
        return told;
    }

    private static Map<String, Object> finding(FindingView finding) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", finding.id());
        told.put("section", finding.section());
        told.put("field", finding.field());
        told.put("start", finding.start());
        told.put("length", finding.words().length());
        told.put("level", finding.level());
        told.put("heading", finding.heading());
        told.put("before", finding.before());
        told.put("words", finding.words());
        told.put("after", finding.after());
        told.put("hint", finding.hint());
        told.put("kept", finding.kept());
        told.put("reason", finding.reason());
        if (finding.suggestion() != null) {
            told.put("suggestion", finding.suggestion());
            told.put("replace", Words.sentence("writing.finding.replace", finding.suggestion()));
        }
        return told;
    }
}
