package org.shienhiroba.web.pages.agency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.agency.HelpPhase;
import org.shienhiroba.content.agency.HelpSpan;
import org.shienhiroba.content.agency.HelpStrength;
import org.shienhiroba.content.platform.PlainText;

/**
 * The picture 「いつ、どの機関が力になるか」: kinds of agency from top to bottom, time from left to right, and the same as a table.
 * All lengths are in units of the drawing, which are pixels at its full size.
 *
 * @param height of the drawing
 * @param lanes  the phases, from left to right
 * @param rows   the kinds, from top to bottom
 */
public record HelpPicture(int height, List<Lane> lanes, List<Row> rows) {
    /** How wide the drawing is. */
    static final int WIDTH = 1050;
    private static final int NAMES = 300;
    private static final int LANE = 148;
    private static final int HEAD = 56;
    private static final int ROW = 46;
    private static final int FOOT = 12;
    private static final int GAP = 4;
    private static final int BAR = 32;
    private static final int NAME_AT = 36;
    private static final int NAME_SIZE = 16;

    /**
     * A phase.
     *
     * @param x      its left edge
     * @param middle where its name stands
     * @param width  how wide
     * @param height how high, from {@code y} 8
     * @param label  its name
     */
    public record Lane(int x, int middle, int width, int height, String label) {}

    /**
     * A kind of agency.
     *
     * @param type     the kind
     * @param markY    upper edge of the sign of its domain
     * @param textY    base line of its name
     * @param nameSize size of its name, smaller for a long one
     * @param bars     its bars
     * @param cells    what the table says, one for each phase
     */
    public record Row(AgencyTypeView type, int markY, int textY, int nameSize, List<Bar> bars, List<Cell> cells) {
        /** The class that gives the colours of its domain. */
        public String tone() {
            return "d-" + type.domain().code().toLowerCase(Locale.ROOT);
        }

        /** The sign of its domain. */
        public String mark() {
            return type.domain().label().substring(0, 1);
        }
    }

    /**
     * A bar.
     *
     * @param x      its left edge
     * @param y      its upper edge
     * @param width  how long
     * @param middle where its words stand
     * @param textY  their base line
     * @param needed whether it is there only when it is called
     * @param label  its words
     */
    public record Bar(int x, int y, int width, int middle, int textY, boolean needed, String label) {}

    /**
     * A cell of the table.
     *
     * @param phase the phase
     * @param span  what the kind does then; null for nothing
     */
    public record Cell(String phase, @Nullable HelpSpan span) {
        /** Whether the kind does something then. */
        public boolean isHelping() {
            return span != null;
        }

        /** The words of the bar; empty for none. */
        public String label() {
            return span == null ? "" : span.label();
        }

        /** Whether it is there only when it is called. */
        public boolean isNeeded() {
            return span != null && span.strength() == HelpStrength.AS_NEEDED;
        }
    }

    /** The picture of these kinds, in their order; those that help at no time are left out. */
    static HelpPicture of(List<AgencyTypeView> types) {
        List<AgencyTypeView> shown = types.stream().filter(type -> !type.involvement().isEmpty()).toList();
        int height = HEAD + shown.size() * ROW + FOOT;
        List<Lane> lanes = Arrays.stream(HelpPhase.values()).map(phase -> {
            int x = NAMES + phase.ordinal() * LANE;
            return new Lane(x, x + LANE / 2, LANE, height - GAP * 4, phase.label());
        }).toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            rows.add(row(shown.get(i), HEAD + i * ROW));
        }
        return new HelpPicture(height, lanes, List.copyOf(rows));
    }

    /** How wide the drawing is. */
    public int width() {
        return WIDTH;
    }

    private static Row row(AgencyTypeView type, int y) {
        int letters = Math.max(1, PlainText.length(type.shortName()));
        int size = Math.min(NAME_SIZE, (NAMES - NAME_AT - GAP) / letters);
        List<Bar> bars = type.involvement().stream().map(span -> bar(span, y + (ROW - BAR) / 2)).toList();
        List<Cell> cells = Arrays.stream(HelpPhase.values()).map(phase -> new Cell(phase.label(), at(type, phase)))
                .toList();
        return new Row(type, y + 10, y + 29, size, bars, cells);
    }

    private static Bar bar(HelpSpan span, int y) {
        int x = NAMES + span.from().ordinal() * LANE + GAP;
        int width = span.phases() * LANE - 2 * GAP;
        return new Bar(x, y, width, x + width / 2, y + 21, span.strength() == HelpStrength.AS_NEEDED, span.label());
    }

    private static @Nullable HelpSpan at(AgencyTypeView type, HelpPhase phase) {
        Optional<HelpSpan> found = type.involvement().stream().filter(span -> span.covers(phase)).findFirst();
        return found.orElse(null);
    }
}
