package org.shienhiroba.web.pages.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.agency.HelpPhase;
import org.shienhiroba.content.agency.HelpSpan;
import org.shienhiroba.content.agency.HelpStrength;
import org.shienhiroba.content.knowhow.CaseCard;
import org.shienhiroba.content.knowhow.CategoryView;
import org.shienhiroba.content.knowhow.SupportCategory;
import org.shienhiroba.content.knowhow.SupportPhase;
import org.shienhiroba.content.platform.Coded;
import org.shienhiroba.content.platform.Labels;

class NearestPhaseTest {
    private static final HelpSpan RETENTION = new HelpSpan(HelpPhase.TO_THREE_AND_A_HALF_YEARS,
            HelpPhase.TO_THREE_AND_A_HALF_YEARS, HelpStrength.MAIN, "定着の支援");
    private static final HelpSpan CALLED = new HelpSpan(HelpPhase.PREPARATION, HelpPhase.AFTERWARDS,
            HelpStrength.AS_NEEDED, "相談");

    @Test
    void aCaseOfTheTimeInWhichTheKindHelpsIsNearest() {
        NearestPhase nearest = NearestPhase.of(List.of(kind(RETENTION, CALLED)));
        assertEquals(0, nearest.distance(card(SupportPhase.RETENTION)));
        assertEquals(1, nearest.distance(card(SupportPhase.JOB_SEARCH)));
        assertEquals(2, nearest.distance(card(SupportPhase.PREPARATION)));
        assertEquals(0, nearest.distance(card(SupportPhase.PREPARATION, SupportPhase.RETENTION)));
    }

    @Test
    void withoutAMainPartTheTimesCountInWhichItIsCalled() {
        assertEquals(0, NearestPhase.of(List.of(kind(CALLED))).distance(card(SupportPhase.PREPARATION)));
    }

    @Test
    void aCaseWithoutAPhaseComesLast() {
        assertEquals(4, NearestPhase.of(List.of(kind(RETENTION))).distance(card()));
        assertEquals(4, NearestPhase.of(List.of(kind())).distance(card(SupportPhase.CAREER)));
    }

    private static CaseCard card(SupportPhase... phases) {
        Coded any = new Coded("x", "x");
        return new CaseCard(1, "題名", CategoryView.of(SupportCategory.C01), any, List.of(),
                Arrays.stream(phases).map(Labels::coded).toList(), false, LocalDate.EPOCH);
    }

    private static AgencyTypeView kind(HelpSpan... spans) {
        return new AgencyTypeView("kind", 0, "種別", "種別", "しゅべつ", List.of(), new Coded("EMPLOYMENT", "就労"), 1, "要約",
                "説明",
                null, null, null, List.of(), null, List.of(spans), List.of(), true, true, List.of(), LocalDate.EPOCH);
    }
}
