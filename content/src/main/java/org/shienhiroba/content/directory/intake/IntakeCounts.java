package org.shienhiroba.content.directory.intake;

/**
 * How many lines of a file are what.
 *
 * @param read        lines of the file after the headings
 * @param created     not known before
 * @param changed     known, and other than before; also those that are listed again
 * @param unchanged   known, and as before
 * @param missing     known, and not in the file although they should be
 * @param rejected    cannot be taken
 * @param warned      remarks about lines that can be taken
 * @param manyMissing whether so many are missing that the file is perhaps not whole
 */
public record IntakeCounts(int read, int created, int changed, int unchanged, int missing, int rejected, int warned,
        boolean manyMissing) {}
