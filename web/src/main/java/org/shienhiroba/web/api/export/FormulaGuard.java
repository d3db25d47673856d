package org.shienhiroba.web.api.export;

/** Keeps a spreadsheet from taking text for a formula. */
final class FormulaGuard {
    /** What begins a formula in one of the common spreadsheets, in ASCII and in full width, and what may stand before it. */
    private static final String STARTS = "=+-@\t\r\n＝＋－＠\u2212";

    private FormulaGuard() {}

    /** The text, with an apostrophe before it where it would be run; spreadsheets show the rest as text. */
    static String guard(String cell) {
        return !cell.isEmpty() && STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
