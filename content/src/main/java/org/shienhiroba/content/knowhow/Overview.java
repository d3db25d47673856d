package org.shienhiroba.content.knowhow;

import java.util.List;
import org.shienhiroba.content.platform.Coded;

/**
 * All published cases at a glance.
 *
 * @param total      how many there are
 * @param categories the twelve with their counts; a case counts once in each category it has
 * @param phases     the rows of the picture 段階 × 関係者
 */
public record Overview(long total, List<CategoryCount> categories, List<PhaseRow> phases) {

    /**
     * A category and how many cases have it.
     *
     * @param category the category
     * @param count    cases
     */
    public record CategoryCount(CategoryView category, long count) {}

    /**
     * One phase across all stakeholders.
     *
     * @param phase the phase
     * @param cells one for each stakeholder, in their order
     */
    public record PhaseRow(Coded phase, List<Cell> cells) {}

    /**
     * How many cases of a phase a stakeholder took part in.
     *
     * @param stakeholder who
     * @param count       cases
     */
    public record Cell(Coded stakeholder, long count) {}
}
