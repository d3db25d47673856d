package org.shienhiroba.ear.transactions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import jakarta.validation.ConstraintViolationException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.shienhiroba.content.agency.AgencyTypeContent;
import org.shienhiroba.content.agency.AgencyTypes;
import org.shienhiroba.content.agency.ResourceDomain;
import org.shienhiroba.content.agency.RoleAudience;
import org.shienhiroba.content.finding.AgencyTypeFinder;
import org.shienhiroba.content.finding.CaseFinder;
import org.shienhiroba.content.finding.CaseQuery;
import org.shienhiroba.content.finding.CaseResults;
import org.shienhiroba.content.knowhow.CaseAspect;
import org.shienhiroba.content.knowhow.CaseContent;
import org.shienhiroba.content.knowhow.CaseSource;
import org.shienhiroba.content.knowhow.CaseView;
import org.shienhiroba.content.knowhow.Disability;
import org.shienhiroba.content.knowhow.KnowhowDesk;
import org.shienhiroba.content.knowhow.PartnerCounts;
import org.shienhiroba.content.knowhow.PartnerCounts.AspectCount;
import org.shienhiroba.content.knowhow.Stakeholder;
import org.shienhiroba.content.knowhow.SupportCategory;
import org.shienhiroba.content.knowhow.SupportPhase;
import org.shienhiroba.ear.ShippedArchive;

/** What is published is searchable, what is not is nowhere, and a change is all there or not at all. */
@ArquillianTest
class PublishingIT {

    @Inject
    private KnowhowDesk knowhow;

    @Inject
    private CaseFinder finder;

    @Inject
    private AgencyTypes agencyTypes;

    @Inject
    private AgencyTypeFinder agencyTypeFinder;

    @Inject
    private PartnerCounts partnerCounts;

    @Inject
    private UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/HirobaDS")
    private DataSource database;

    @Deployment
    static EnterpriseArchive shippedArchiveWithThisTest() {
        WebArchive test = Testable.archiveToTest(ShrinkWrap.create(WebArchive.class, "test.war")
                .addPackage(PublishingIT.class.getPackage()));
        return ShippedArchive.with(test);
    }

    @Test
    void aPublishedCaseIsFoundAndAWithdrawnOneIsGone() throws Exception {
        knowhow.retell("it-published", content("漁協での魚箱の洗浄作業"), source(), "test");
        awaitHits("魚箱", 1);
        CaseView found = knowhow.published(search("魚箱").hits().getFirst().card().id()).orElseThrow();
        assertEquals("漁協での魚箱の洗浄作業", found.title());

        knowhow.withdraw("it-published", "test");
        awaitHits("魚箱", 0);
        assertTrue(knowhow.published(found.id()).isEmpty(), "nobody reads it by its number any more");
        assertTrue(knowhow.published(List.of(found.id())).isEmpty());
        assertFalse(knowhow.newest(100).stream().anyMatch(card -> card.id() == found.id()));
        assertEquals(List.of("PUBLISHED", "WITHDRAWN"),
                texts("select action from audit_entry where subject_id = ? order by id",
                        Long.toString(found.id())));
    }

    @Test
    void aRewrittenCaseIsFoundByItsNewWordsOnly() throws Exception {
        knowhow.retell("it-rewritten", content("陶芸工房の釉薬がけ"), source(), "test");
        awaitHits("釉薬", 1);
        long id = search("釉薬").hits().getFirst().card().id();
        int version = knowhow.published(id).orElseThrow().version();

        knowhow.retell("it-rewritten", content("藍染め工房の糊置き"), source(), "test");
        awaitHits("藍染め", 1);
        assertEquals(0, search("釉薬").total());
        assertEquals(id, search("藍染め").hits().getFirst().card().id(), "it is the same case");
        assertTrue(knowhow.published(id).orElseThrow().version() > version, "and its version says that it changed");
    }

    @Test
    void aRewrittenKindOfAgencyIsFoundByItsNewNamesOnlyAndCountsAmongNoCases() throws Exception {
        long cases = search("").total();
        agencyTypes.write(kind("うみねこ会館"), "test");
        await("the kind is found by its other name", () -> kinds("うみねこ会館").equals(List.of("it-kind")));
        assertEquals(List.of("it-kind"), agencyTypeFinder.besideCases("うみねこ会館").stream()
                .map(hit -> hit.type().code()).toList());

        knowhow.retell("it-with-kind", content("港の見える休憩室", "it-kind"), source(), "test");
        awaitHits("うみねこ会館", 1);
        agencyTypes.write(kind("かもめ会館"), "test");
        await("the kind is found by its new name", () -> kinds("かもめ会館").equals(List.of("it-kind")));
        await("the kind is not found by its old name", () -> kinds("うみねこ会館").isEmpty());
        awaitHits("かもめ会館", 1);
        awaitHits("うみねこ会館", 0);
        knowhow.withdraw("it-with-kind", "test");
        await("only the cases of before are there", () -> search("").total() == cases);
        assertEquals(List.of("it-kind"), kinds("かもめ会館"));
    }

    @Test
    void theKindsOfAPublicCaseAreCountedByEveryAspectAndForgottenWithIt() {
        agencyTypes.write(kind("it-counted", "かぞえる会館"), "test");
        knowhow.retell("it-counted", content("数えるための事例", "it-counted"), source(), "test");
        List<AspectCount> counts = partnerCounts.forKind("it-counted");
        assertEquals(List.of(CaseAspect.values()), counts.stream().map(AspectCount::aspect).toList());
        counts.forEach(aspect -> assertTrue(aspect.cells().stream()
                .allMatch(cell -> cell.partner().cases() == 0 && cell.partner().examples() <= 1), aspect.toString()));
        String category = counts.getFirst().cells().stream().filter(cell -> cell.partner().examples() == 1).findFirst()
                .orElseThrow().value().code();
        assertTrue(partnerCounts.forValue(CaseAspect.CATEGORY, category).stream()
                .anyMatch(one -> one.kind().code().equals("it-counted") && one.partner().total() == 1));
        assertEquals(List.of(), partnerCounts.forValue(CaseAspect.CATEGORY, "C99"));
        knowhow.withdraw("it-counted", "test");
        assertTrue(partnerCounts.forValue(CaseAspect.CATEGORY, category).stream()
                .noneMatch(one -> one.kind().code().equals("it-counted")));
    }

    @Test
    void aNewerProductIsFollowedUntilSomebodyRewritesTheKind() {
        AgencyTypeContent first = kind("it-product", "いち");
        agencyTypes.follow(first, "test");
        agencyTypes.follow(kind("it-product", "に"), "test");
        assertEquals(List.of("に"), agencyTypes.find("it-product").orElseThrow().otherNames());
        agencyTypes.write(kind("it-product", "に"), "test");
        agencyTypes.follow(kind("it-product", "さん"), "test");
        assertEquals(List.of("に"), agencyTypes.find("it-product").orElseThrow().otherNames(),
                "somebody's own, though it said the same as the product");
    }

    @Test
    void aChangeThatIsRolledBackLeavesNeitherCaseNorAuditNorTask() throws Exception {
        long audited = count("select count(*) from audit_entry");
        transaction.begin();
        knowhow.retell("it-rolled-back", content("幻の竹細工教室"), source(), "test");
        transaction.rollback();
        assertEquals(0, count("select count(*) from knowhow_case where content_key = 'it-rolled-back'"));
        assertEquals(audited, count("select count(*) from audit_entry"));
        assertEquals(0, search("竹細工").total());
    }

    @Test
    void aCaseThatBreaksTheRulesIsRefusedBeforeAnythingIsWritten() throws Exception {
        for (String title : List.of("", "　", "\u200B", "あ".repeat(61), "x\u0000y", "\uD800", "\uFFFE")) {
            assertThrows(ConstraintViolationException.class,
                    () -> knowhow.retell("it-refused", content(title), source(), "test"),
                    "title of length " + title.length());
        }
        assertEquals(0, count("select count(*) from knowhow_case where content_key = 'it-refused'"));
    }

    @Test
    void rareCharactersComeBackExactlyAsWritten() throws Exception {
        String rare = "𠮷野家の髙橋と葛󠄀城と👩🏽‍💻が";
        assertEquals(60, "𠮷".repeat(60).codePointCount(0, 120));
        knowhow.retell("it-rare", content(rare), source(), "test");
        long id = longs("select id from knowhow_case where content_key = 'it-rare'").getFirst();
        assertEquals(rare, knowhow.published(id).orElseThrow().title());
        knowhow.retell("it-rare", content("𠮷".repeat(60)), source(), "test");
        assertEquals("𠮷".repeat(60), knowhow.published(id).orElseThrow().title(),
                "sixty characters are sixty, however wide");
        knowhow.retell("it-rare", content("か\u3099っこう"), source(), "test");
        assertEquals("がっこう", knowhow.published(id).orElseThrow().title(), "stored in canonical composition");
    }

    private List<String> kinds(String words) {
        return agencyTypeFinder.search(words).stream().map(hit -> hit.type().code()).toList();
    }

    private static AgencyTypeContent kind(String otherName) {
        return kind("it-kind", otherName);
    }

    private static AgencyTypeContent kind(String code, String otherName) {
        return new AgencyTypeContent(code, "試験のための機関", "試験の機関", "しけんのためのきかん",
                List.of(new AgencyTypeContent.OtherName(otherName, AgencyTypeContent.Origin.USAGE)),
                ResourceDomain.COMMUNITY, 999, "試験のために置きます。", "試験のためだけにある機関です。", null, null, null,
                List.of(new AgencyTypeContent.Role(RoleAudience.PERSON, "試験を手伝います。", "前もって伝えます。")), null,
                List.of(), List.of(), true, false, List.of(new AgencyTypeContent.Source("試験のための資料", "日付なし")),
                LocalDate.of(2026, 1, 1));
    }

    private CaseResults search(String words) {
        return finder.search(new CaseQuery(words, Map.of(), false, 1, 20, false, false));
    }

    private static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        assertTrue(condition.getAsBoolean(), what);
    }

    private void awaitHits(String words, long expected) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (search(words).total() != expected && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        assertEquals(expected, search(words).total(), words);
    }

    private static CaseContent content(String title) {
        return content(title, "hello-work");
    }

    private static CaseContent content(String title, String partner) {
        return new CaseContent(title, "きっかけの説明。", "取組の説明。", "効果の説明。", null, SupportCategory.C07, List.of(),
                "employer", List.of(Disability.OTHER), List.of(SupportPhase.RETENTION),
                List.of(new CaseContent.Participant(Stakeholder.PERSON, null)),
                List.of(new CaseContent.Partner(partner, null, null)), null, List.of());
    }

    private static CaseSource source() {
        return new CaseSource("試験のための資料", "日付なし", LocalDate.of(2026, 1, 1));
    }

    private long count(String sql) throws SQLException {
        return longs(sql).getFirst();
    }

    private List<Long> longs(String sql) throws SQLException {
        return texts(sql).stream().map(Long::valueOf).toList();
    }

    private List<String> texts(String sql, String... arguments) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                query.setString(i + 1, arguments[i]);
            }
            try (ResultSet rows = query.executeQuery()) {
                List<String> texts = new ArrayList<>();
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
                return texts;
            }
        }
    }
}
