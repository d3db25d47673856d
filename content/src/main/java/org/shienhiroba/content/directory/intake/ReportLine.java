package org.shienhiroba.content.directory.intake;

/**
 * One line of what a comparison says.
 *
 * @param outcome what it is about
 * @param line    the line of the file; 0 where no line is meant
 * @param key     the list's own key of the line; empty where it has none
 * @param name    the name of the office or place; empty where it is not known
 * @param item    the value or the column; empty for the whole line
 * @param before  the value until now; empty for none
 * @param after   the value from now on; for what is rejected or warned of, the sentence
 */
public record ReportLine(Outcome outcome, long line, String key, String name, String item, String before,
        String after) {}
