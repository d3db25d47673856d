package org.shienhiroba.content.knowhow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shienhiroba.content.account.Actor;
import org.shienhiroba.content.account.Role;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.content.platform.Refusal.Kind;

/** The life of a case: which step is open in which state, and what each step does to what the public reads. */
class KnowhowCaseTest {
    private static final Actor AUTHOR = new Actor(1, Set.of(Role.PRACTITIONER, Role.EDITOR));
    private static final Actor EDITOR = new Actor(2, Set.of(Role.EDITOR));
    private static final Actor OTHER = new Actor(3, Set.of(Role.PRACTITIONER));
    private static final Instant NOW = Instant.parse("2026-05-18T05:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 18);

    /** Every step, taken by whoever may take it. */
    private enum Step {
        SAVE(one -> one.save(text("別の題名"), NOW)), SUBMIT(one -> one.submit(NOW)), TAKE_BACK(
                KnowhowCase::takeBack), WITHDRAW(one -> one.withdraw(NOW)), SEND_BACK(
                        one -> one.sendBack(EDITOR)), PUBLISH(
                                one -> one.publish(EDITOR, one.draft().content(), null, TODAY, NOW)), UNPUBLISH(
                                        one -> one.unpublish(EDITOR, NOW)), HIDE(
                                                one -> one.hide(EDITOR, NOW)), RESTORE(
                                                        one -> one.restore(EDITOR, NOW));

        private final Consumer<KnowhowCase> taken;

        Step(Consumer<KnowhowCase> taken) {
            this.taken = taken;
        }
    }

    @Test
    void aDraftCanBeSavedSubmittedAndWithdrawnAndNothingElse() {
        assertOpen(KnowhowCaseTest::draft, Step.SAVE, Step.SUBMIT, Step.WITHDRAW);
    }

    @Test
    void aSubmittedCaseWaitsAndNobodyChangesItsText() {
        assertOpen(KnowhowCaseTest::submitted, Step.TAKE_BACK, Step.WITHDRAW, Step.SEND_BACK, Step.PUBLISH);
    }

    @Test
    void aReturnedCaseIsItsAuthorsAgain() {
        assertOpen(() -> after(submitted(), Step.SEND_BACK), Step.SAVE, Step.SUBMIT, Step.WITHDRAW);
    }

    @Test
    void aPublishedCaseCanBeChangedHiddenAndTakenFromThePublic() {
        assertOpen(KnowhowCaseTest::published, Step.SAVE, Step.WITHDRAW, Step.UNPUBLISH, Step.HIDE);
    }

    @Test
    void aHiddenCaseCanBeShownAgainOrTakenFromThePublicForGood() {
        assertOpen(() -> after(published(), Step.HIDE), Step.SAVE, Step.WITHDRAW, Step.UNPUBLISH, Step.RESTORE);
    }

    @Test
    void aWithdrawnCaseCanOnlyBeWrittenOn() {
        assertOpen(() -> after(published(), Step.WITHDRAW), Step.SAVE);
    }

    @Test
    void theNewTextOfAPublishedCaseGoesTheWholeWayWhileTheOldOneStaysPublic() {
        KnowhowCase one = published();
        one.save(text("新しい題名"), NOW);
        assertEquals("題名", one.view(Map.of()).title());
        assertEquals(CaseState.DRAFT, one.standing());
        one.submit(NOW);
        one.sendBack(EDITOR);
        assertEquals(CaseState.RETURNED, one.standing());
        one.submit(NOW);
        assertTrue(one.isPublished());
        assertEquals("題名", one.view(Map.of()).title());
        one.publish(EDITOR, one.draft().content(), null, TODAY.plusDays(1), NOW);
        assertEquals("新しい題名", one.view(Map.of()).title());
        assertEquals(TODAY, one.publishedOn());
        assertEquals(2, one.revision());
        assertNull(one.workState());
    }

    @Test
    void anAuthorWhoThrowsTheNewTextAwayKeepsThePublicOne() {
        KnowhowCase one = published();
        one.save(text("新しい題名"), NOW);
        one.discard();
        assertEquals("題名", one.draft().title());
        assertEquals(CaseState.PUBLISHED, one.standing());
    }

    @Test
    void aWithdrawnCaseKeepsItsAuthorsTextAndCanBePublishedAgainUnderItsNumber() {
        KnowhowCase one = after(published(), Step.SAVE, Step.WITHDRAW);
        assertEquals(CaseState.WITHDRAWN, one.standing());
        assertTrue(one.isGone());
        assertEquals("別の題名", one.draft().title());
        after(one, Step.SAVE, Step.SUBMIT, Step.PUBLISH);
        assertTrue(one.isPublished());
        assertFalse(one.isGone());
    }

    @ParameterizedTest
    @EnumSource(value = Step.class, names = {"SEND_BACK", "PUBLISH", "UNPUBLISH", "HIDE", "RESTORE"})
    void noEditorDecidesOnACaseOfTheirOwnAndNobodyElseDecidesAtAll(Step step) {
        for (Actor actor : List.of(AUTHOR, OTHER)) {
            KnowhowCase one = switch (step) {
                case SEND_BACK, PUBLISH -> submitted();
                case RESTORE -> after(published(), Step.HIDE);
                default -> published();
            };
            Refusal refused = assertThrows(Refusal.class, () -> {
                switch (step) {
                    case SEND_BACK -> one.sendBack(actor);
                    case PUBLISH -> one.publish(actor, one.draft().content(), null, TODAY, NOW);
                    case UNPUBLISH -> one.unpublish(actor, NOW);
                    case HIDE -> one.hide(actor, NOW);
                    default -> one.restore(actor, NOW);
                }
            });
            assertEquals(Kind.NOT_ALLOWED, refused.kind());
        }
    }

    @Test
    void aCaseWithoutItsAuthorStaysPublicAndLosesWhatWasNot() {
        KnowhowCase one = after(published(), Step.SAVE);
        one.loseAuthor();
        assertTrue(one.isPublished());
        assertFalse(one.isBy(AUTHOR));
        assertEquals("題名", one.draft().title());
    }

    @Test
    void aDraftIsStoredWithEverythingInIt() {
        CaseDraft draft = new CaseDraft("𠮷野の題名", "必要性\n二行目", null, "効果😀葛\uDB40\uDD00", null,
                SupportCategory.C05,
                List.of(SupportCategory.C11), "hello-work", List.of(Disability.MENTAL), List.of(SupportPhase.RETENTION),
                List.of(new CaseContent.Participant(Stakeholder.PERSON, null)),
                List.of(new CaseContent.Partner("employer", "役割", "一行")), "13",
                List.of(new CaseContent.Link("https://example.jp/", "説明")),
                new Consent(Consent.Kind.AGREED, "本人", LocalDate.of(2026, 4, 1)),
                List.of(new Acknowledgement("abc", "公開の番号")));
        assertEquals(draft, DraftJson.read(DraftJson.write(draft)));
        assertEquals(CaseDraft.EMPTY, DraftJson.read(DraftJson.write(CaseDraft.EMPTY)));
    }

    private static void assertOpen(java.util.function.Supplier<KnowhowCase> state, Step... open) {
        Set<Step> expected = Set.of(open);
        for (Step step : Step.values()) {
            KnowhowCase one = state.get();
            if (expected.contains(step)) {
                step.taken.accept(one);
            } else {
                Refusal refused = assertThrows(Refusal.class, () -> step.taken.accept(one), step.name());
                assertEquals(Kind.CONFLICT, refused.kind(), step.name());
                assertFalse(refused.problems().isEmpty());
            }
        }
    }

    private static KnowhowCase draft() {
        return KnowhowCase.begunBy(AUTHOR, text("題名"), NOW);
    }

    private static KnowhowCase submitted() {
        return after(draft(), Step.SUBMIT);
    }

    private static KnowhowCase published() {
        return after(submitted(), Step.PUBLISH);
    }

    private static KnowhowCase after(KnowhowCase one, Step... steps) {
        Stream.of(steps).forEach(step -> step.taken.accept(one));
        return one;
    }

    private static CaseDraft text(String title) {
        return new CaseDraft(title, "必要性", "取組", "効果", null, SupportCategory.C01, List.of(), "hello-work",
                List.of(Disability.MENTAL), List.of(SupportPhase.RETENTION), List.of(), List.of(), null, List.of(),
                new Consent(Consent.Kind.UNRECOGNISABLE, null, null), List.of());
    }
}
