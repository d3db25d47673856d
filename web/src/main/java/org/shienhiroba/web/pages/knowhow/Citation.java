package org.shienhiroba.web.pages.knowhow;

import java.time.LocalDate;
import org.shienhiroba.content.knowhow.CaseSource;
import org.shienhiroba.content.knowhow.CaseView;
import org.shienhiroba.web.pages.template.Words;

/** A citation of a case, ready to be put under a text. */
final class Citation {
    private Citation() {}

    /**
     * The citation.
     *
     * @param address the whole address of the case
     * @param today   the day on which it was read
     */
    static String of(CaseView view, String address, LocalDate today) {
        CaseSource source = view.source();
        String origin = source == null ? "" : Words.sentence("case.citation.origin", source.title(), source.date());
        return Words.sentence("case.citation", view.title(), origin, day(view.publishedOn()), address, day(today));
    }

    private static String day(LocalDate date) {
        return Words.sentence("date", Integer.toString(date.getYear()), date.getMonthValue(), date.getDayOfMonth());
    }
}
