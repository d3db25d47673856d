package org.shienhiroba.web.pages.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.agency.HelpPhase;
import org.shienhiroba.content.agency.HelpSpan;
import org.shienhiroba.content.agency.HelpStrength;
import org.shienhiroba.content.platform.Coded;
import org.shienhiroba.web.pages.agency.HelpPicture.Bar;
import org.shienhiroba.web.pages.agency.HelpPicture.Cell;
import org.shienhiroba.web.pages.agency.HelpPicture.Lane;
import org.shienhiroba.web.pages.agency.HelpPicture.Row;

/** The picture of when kinds of agency help says what its data say, as a drawing and as a table. */
class HelpPictureTest {
    private static final HelpSpan EARLY = new HelpSpan(HelpPhase.PREPARATION, HelpPhase.HIRING, HelpStrength.MAIN,
            "訓練と職場さがし");
    private static final HelpSpan LATE = new HelpSpan(HelpPhase.FIRST_HALF_YEAR, HelpPhase.FIRST_HALF_YEAR,
            HelpStrength.AS_NEEDED, "定着の支援");

    @Test
    void aBarBeginsAndEndsWithItsPhases() {
        HelpPicture picture = HelpPicture.of(List.of(type("移行支援", EARLY, LATE)));
        List<Lane> lanes = picture.lanes();
        List<Bar> bars = picture.rows().getFirst().bars();
        assertEquals(List.of("訓練と職場さがし", "定着の支援"), bars.stream().map(Bar::label).toList());
        assertWithin(bars.get(0), lanes.get(0), lanes.get(1));
        assertWithin(bars.get(1), lanes.get(2), lanes.get(2));
        assertEquals(List.of(false, true), bars.stream().map(Bar::needed).toList());
    }

    @Test
    void theTableSaysInEveryPhaseWhatTheBarsSay() {
        Row row = HelpPicture.of(List.of(type("移行支援", EARLY, LATE))).rows().getFirst();
        assertEquals(List.of("訓練と職場さがし", "訓練と職場さがし", "定着の支援", "", ""),
                row.cells().stream().map(Cell::label).toList());
        assertEquals(List.of(false, false, true, false, false), row.cells().stream().map(Cell::isNeeded).toList());
        assertEquals(List.of(true, true, true, false, false), row.cells().stream().map(Cell::isHelping).toList());
        assertEquals(List.of("準備", "就職", "就職後6か月", "〜3年6か月", "その後"),
                row.cells().stream().map(Cell::phase).toList());
    }

    @Test
    void everythingStaysWithinTheDrawingAndRowsDoNotTouch() {
        HelpPicture picture = HelpPicture.of(List.of(type("一", EARLY), type("二", LATE), type("三", EARLY, LATE)));
        Bar last = picture.rows().getLast().bars().getLast();
        assertTrue(last.y() + 32 < picture.height());
        assertTrue(picture.lanes().getLast().x() + picture.lanes().getLast().width() <= picture.width());
        assertTrue(picture.rows().get(0).bars().getFirst().y() + 32 < picture.rows().get(1).bars().getFirst().y());
    }

    @Test
    void theLongestWordsThatAreAllowedFitIntoTheirBar() {
        HelpPicture picture = HelpPicture.of(List.of(
                type("三", new HelpSpan(HelpPhase.HIRING, HelpPhase.HIRING, HelpStrength.MAIN, "あ".repeat(9)),
                        new HelpSpan(HelpPhase.FIRST_HALF_YEAR, HelpPhase.TO_THREE_AND_A_HALF_YEARS,
                                HelpStrength.MAIN, "あ".repeat(20)))));
        picture.rows().getFirst().bars().forEach(bar -> assertTrue(bar.label().length() * 14 <= bar.width(),
                bar.label() + " in " + bar.width()));
    }

    @Test
    void aLongNameIsWrittenSmallerAndEndsBeforeTheBars() {
        Row row = HelpPicture.of(List.of(type("あ".repeat(24), EARLY))).rows().getFirst();
        assertTrue(36 + 24 * row.nameSize() <= row.bars().getFirst().x(), "size " + row.nameSize());
        assertEquals(16, HelpPicture.of(List.of(type("障害者就業・生活支援センター", EARLY))).rows().getFirst().nameSize());
    }

    @Test
    void aKindThatHelpsAtNoTimeIsLeftOut() {
        assertEquals(List.of("二"), HelpPicture.of(List.of(type("一"), type("二", EARLY))).rows().stream()
                .map(row -> row.type().shortName()).toList());
    }

    private static void assertWithin(Bar bar, Lane first, Lane last) {
        assertTrue(bar.x() >= first.x() && bar.x() < first.middle(), "begins in " + first.label());
        int end = bar.x() + bar.width();
        assertTrue(end > last.middle() && end <= last.x() + last.width(), "ends in " + last.label());
        assertEquals(bar.x() + bar.width() / 2, bar.middle());
    }

    private static AgencyTypeView type(String name, HelpSpan... spans) {
        return new AgencyTypeView("kind", 0, name, name, "よみ", List.of(), new Coded("EMPLOYMENT", "就労"), 1, "要約", "説明",
                null, null, null, List.of(), null, List.of(spans), List.of(), true, true, List.of(),
                LocalDate.of(2026, 1, 1));
    }
}
