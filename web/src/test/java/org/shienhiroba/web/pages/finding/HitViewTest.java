package org.shienhiroba.web.pages.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shienhiroba.content.finding.CaseResults.CaseHit;
import org.shienhiroba.content.knowhow.CaseCard;
import org.shienhiroba.content.knowhow.CategoryView;
import org.shienhiroba.content.knowhow.SupportCategory;
import org.shienhiroba.content.platform.Coded;
import org.shienhiroba.search.Hit.Excerpt;
import org.shienhiroba.search.Hit.How;
import org.shienhiroba.search.Hit.MatchedWord;

class HitViewTest {
    private static final CaseCard CARD = new CaseCard(1, "1 < 2", CategoryView.of(SupportCategory.C01),
            new Coded("employer", "会社"), List.of(), List.of(), true, LocalDate.of(2026, 1, 2));

    @Test
    void everyWordSaysHowAndWhere() {
        HitView view = HitView.of(new CaseHit(CARD, 1, List.of(),
                List.of(new MatchedWord("定着", How.WORD, null, List.of("title", "effect")),
                        new MatchedWord("なかぽつ", How.SYNONYM, "就業・生活支援センター", List.of("need")),
                        new MatchedWord("精神", How.LABEL, "精神", List.of("disability"))),
                List.of("宇宙")));
        assertEquals("4語中3語", view.share());
        assertEquals("定着：題名・効果（言葉どおり） ／ なかぽつ：必要性（言い換え「就業・生活支援センター」） ／ 精神：障害種別の名前",
                view.reasons());
        assertEquals(List.of("「宇宙」は含みません"), view.missing());
    }

    @Test
    void aTitleThatWasNotHitIsEscaped() {
        assertEquals("1 &lt; 2", HitView.of(new CaseHit(CARD, 1, List.of(), List.of(), List.of())).titleHtml());
    }

    @Test
    void theTitleIsNoExcerptOfItsOwn() {
        HitView view = HitView.of(new CaseHit(CARD, 1,
                List.of(new Excerpt("title", "1 &lt; <mark>2</mark>"), new Excerpt("need", "<mark>2</mark>")),
                List.of(),
                List.of()));
        assertEquals("1 &lt; <mark>2</mark>", view.titleHtml());
        assertEquals(List.of(new HitView.Excerpt("need", "必要性・きっかけ", "<mark>2</mark>")), view.excerpts());
    }
}
