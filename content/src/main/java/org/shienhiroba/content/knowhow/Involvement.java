package org.shienhiroba.content.knowhow;

import java.util.List;

/**
 * The published cases that a kind of agency sent or took part in.
 *
 * @param total  how many there are
 * @param newest the first of them, the newest first
 */
public record Involvement(long total, List<CaseCard> newest) {}
