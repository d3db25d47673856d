package org.shienhiroba.content.platform;

/** Keeps a spreadsheet from taking text for a formula, in a way that can be undone. */
public final class FormulaGuard {
    /** What begins a formula in one of the common spreadsheets, in ASCII and in full width, and what may stand before it. */
    private static final String STARTS = "=+-@\t\r\n＝＋－＠\u2212";

    private FormulaGuard() {}

    /** The text, with an apostrophe before it where it would be run; spreadsheets show the rest as text. */
    public static String guarded(String cell) {
        return isGuarded("'" + cell) ? "'" + cell : cell;
    }

    /** The text that {@link #guarded} was given. */
    public static String unguarded(String cell) {
        return isGuarded(cell) ? cell.substring(1) : cell;
    }

    /** One apostrophe or more before the beginning of a formula: the text itself may begin like a guarded one. */
    private static boolean isGuarded(String cell) {
        int first = 0;
        while (first < cell.length() && cell.charAt(first) == '\'') {
            first++;
        }
        return first > 0 && first < cell.length() && STARTS.indexOf(cell.charAt(first)) >= 0;
    }
}
