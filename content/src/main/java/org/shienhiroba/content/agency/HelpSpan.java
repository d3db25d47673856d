package org.shienhiroba.content.agency;

import jakarta.validation.constraints.NotNull;
import org.shienhiroba.content.platform.Text;

/**
 * A time in which a kind of agency helps: one bar of the picture 「いつ、どの機関が力になるか」.
 *
 * @param from     the first phase
 * @param to       the last phase, {@code from} or later
 * @param strength how much
 * @param label    in a few words, what it does then; they stand inside the bar
 */
public record HelpSpan(
        @NotNull(message = "{hiroba.content.required}") HelpPhase from,
        @NotNull(message = "{hiroba.content.required}") HelpPhase to,
        @NotNull(message = "{hiroba.content.required}") HelpStrength strength,
        @Text(max = 20, required = true) String label) {
    /** How many characters of a label fit into one phase of the picture. */
    static final int LETTERS_A_PHASE = 9;

    /** How many phases it lasts, from 1. */
    public int phases() {
        return to.ordinal() - from.ordinal() + 1;
    }

    /** Whether it lasts in a phase. */
    public boolean covers(HelpPhase phase) {
        return from.compareTo(phase) <= 0 && phase.compareTo(to) <= 0;
    }
}
