package org.shienhiroba.web.pages.home;

/**
 * The shades of the picture 段階 × 関係者: five even steps from nothing to the greatest count.
 *
 * @param greatest the greatest count of all cells
 */
record HeatScale(long greatest) {
    private static final int STEPS = 5;

    /** 0 for none, 1 to 5 for the others. */
    int level(long count) {
        return count <= 0 ? 0 : (int) Math.min(STEPS, (count * STEPS + greatest - 1) / greatest);
    }
}
