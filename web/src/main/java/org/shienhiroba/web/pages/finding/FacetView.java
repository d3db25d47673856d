package org.shienhiroba.web.pages.finding;

import java.util.ArrayList;
import java.util.List;
import org.shienhiroba.content.finding.CaseFacet;
import org.shienhiroba.content.finding.CaseResults.FacetLine;
import org.shienhiroba.content.platform.Labels;

/**
 * A facet beside the hits.
 *
 * @param name    its name
 * @param visible values that are shown at once: the fullest and every chosen one
 * @param more    the others, folded
 */
public record FacetView(String name, List<Line> visible, List<Line> more) {
    private static final int VISIBLE = 5;

    /**
     * A value.
     *
     * @param label  its label
     * @param count  cases that choosing it gives
     * @param chosen whether it is chosen
     * @param href   chooses it, or takes it back
     */
    public record Line(String label, long count, boolean chosen, String href) {

        /** Whether there is something to choose. */
        public boolean isOpen() {
            return chosen || count > 0;
        }
    }

    static FacetView of(CaseFacet facet, List<FacetLine> lines, SearchAddress address) {
        List<Line> visible = new ArrayList<>();
        List<Line> more = new ArrayList<>();
        for (FacetLine line : lines) {
            List<Line> place = visible.size() < VISIBLE || line.chosen() ? visible : more;
            place.add(new Line(line.label(), line.count(), line.chosen(), address.toggle(facet, line.code()).href()));
        }
        // one or two folded lines would cost more room than they save
        if (more.size() <= 2) {
            visible.addAll(more);
            more.clear();
        }
        return new FacetView(Labels.of(facet), visible, more);
    }

    /** Whether there is anything to see; a facet whose values have no case at all is left out. */
    boolean isUseful() {
        return visible.stream().anyMatch(Line::isOpen);
    }
}
