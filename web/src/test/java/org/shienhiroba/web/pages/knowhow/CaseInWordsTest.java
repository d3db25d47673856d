package org.shienhiroba.web.pages.knowhow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shienhiroba.content.finding.SimilarCase;
import org.shienhiroba.content.knowhow.CaseSource;
import org.shienhiroba.content.knowhow.CaseView;
import org.shienhiroba.content.knowhow.CategoryView;
import org.shienhiroba.content.knowhow.SupportCategory;
import org.shienhiroba.content.platform.Coded;

/** The citation, the machine-readable form and the reason of a similar case. */
class CaseInWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 8);

    @Test
    void theCitationNamesTitlePlaceAndBothDays() {
        assertEquals("「連絡先カード」支援ノウハウ広場、2026年5月8日掲載、https://hiroba.example/cases/5（2026年11月21日閲覧）",
                Citation.of(view("連絡先カード", null), "https://hiroba.example/cases/5", LocalDate.of(2026, 11, 21)));
    }

    @Test
    void theCitationOfARetoldCaseNamesItsOrigin() {
        assertTrue(
                Citation.of(view("連絡先カード", new CaseSource("事例集", "2020年", DAY)), "https://hiroba.example/cases/5", DAY)
                        .contains("（例示。もとの資料は「事例集」、2020年）"));
    }

    @Test
    void noTitleCanEndTheScriptElement() {
        String json = CaseJsonLd.of(view("</script><script>alert(\"1\")</script> & \u2028", null),
                "https://hiroba.example/cases/5");
        assertFalse(json.contains("<") || json.contains(">") || json.contains("&") || json.contains("\u2028"));
        assertTrue(json.contains("\"headline\":\"\\u003c/script\\u003e\\u003cscript\\u003ealert(\\u00221\\u0022)"));
    }

    @Test
    void signsBeyondTheBasicPlaneStayWhole() {
        assertTrue(CaseJsonLd.of(view("𠮷野家", null), "").contains("\"headline\":\"𠮷野家\""));
    }

    @Test
    void theKindsOfAgencyThatTookPartAreMentionedWithWhatTheyDid() {
        assertTrue(CaseJsonLd.of(view("題", null), "").contains("\"mentions\":[{\"@type\":\"Organization\","
                + "\"name\":\"ハローワーク\",\"description\":\"紹介。面接に同席\"}]"));
    }

    @Test
    void aSimilarCaseSaysInWhat() {
        SimilarCase similar = new SimilarCase(view("題", null).card(), List.of("カード", "連絡"), List.of("⑪ 継続"));
        assertEquals("どちらにも「カード」「連絡」が出てきます。同じところは「⑪ 継続」です。", SimilarView.of(similar).reason());
    }

    private static CaseView view(String title, @Nullable CaseSource source) {
        return new CaseView(5, 0, title, CategoryView.of(SupportCategory.C11), List.of(), new Coded("employer", "会社"),
                "必要", "取組", "効果", null, List.of(), List.of(), List.of(),
                List.of(new CaseView.PartnerView(new Coded("hello-work", "ハローワーク"), "紹介", "面接に同席")), null, List.of(),
                source != null,
                DAY,
                DAY.plusYears(3), Instant.EPOCH, source);
    }
}
