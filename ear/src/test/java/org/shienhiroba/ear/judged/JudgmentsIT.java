package org.shienhiroba.ear.judged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shienhiroba.ear.Portal;

/**
 * The judged queries of {@code judgments.tsv} over the starter cases and kinds of agency, through REST of a portal that holds
 * nothing else. A change that falls below a floor has to say why.
 */
class JudgmentsIT {
    private static final double SUCCESS_AT_1 = .95;
    private static final double WRONG_MET = .9;
    private static final double PARTIAL_RECALL = .97;

    private static final List<Answer> ANSWERS = new ArrayList<>();
    private static Portal portal;
    private static Asked asked;

    @BeforeAll
    static void askEverything() throws IOException {
        portal = Portal.fresh("judgments").start();
        asked = new Asked(portal);
        Judged.all().forEach(judged -> ANSWERS.add(asked.answer(judged)));
        String report = table() + misses(ANSWERS);
        Files.writeString(Path.of(System.getProperty("hiroba.test.work"), "judgments.txt"), report);
        System.out.print(report);
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void theFirstHitAnswersWordsVariantsAndSentences() {
        Set<String> others = Set.of(Judged.WRONG, Judged.PARTIAL, Judged.AGENCY);
        List<Answer> answers = ANSWERS.stream().filter(one -> !others.contains(one.judged().kind())).toList();
        assertTrue(share(answers, Answer::isFirst) >= SUCCESS_AT_1, misses(answers));
    }

    @Test
    void theKindOfAgencyThatIsAskedForComesFirst() {
        List<Answer> answers = of(Judged.AGENCY);
        assertTrue(share(answers, Answer::isFirst) >= SUCCESS_AT_1, misses(answers));
    }

    @Test
    void aWrongConversionFindsWhatWasMeantOrTheSuggestionNamesIt() {
        List<Answer> answers = of(Judged.WRONG);
        assertTrue(share(answers, one -> one.isFirst() || one.isSuggested()) >= WRONG_MET, misses(answers));
    }

    @Test
    void aPartOfAWordFindsTheCasesThatHoldIt() {
        List<Answer> answers = of(Judged.PARTIAL);
        assertTrue(recall(answers) >= PARTIAL_RECALL, misses(answers));
    }

    /** Of wrong conversions some are beyond anybody: they have a floor of their own. */
    @Test
    void noQueryButAWrongConversionIsLeftWithoutAHit() {
        assertEquals(List.of(), ANSWERS.stream()
                .filter(one -> one.found().isEmpty() && !one.judged().kind().equals(Judged.WRONG)).toList());
    }

    @Test
    void theQueryOfTheHomePagePutsTheThreeCasesThatHoldTwoOfItsWordsOnTop() {
        for (String query : List.of("ジョブコーチ 精神 定着", "ジョブコーチ　精神　定着", "定着 精神 ジョブコーチ")) {
            assertEquals(List.of("c03-life-staff-job-coach", "c09-hospital-social-worker", "c11-contact-card"),
                    asked.cases(query).stream().limit(3).sorted().toList(), query);
        }
    }

    private static List<Answer> of(String kind) {
        return ANSWERS.stream().filter(one -> one.judged().kind().equals(kind)).toList();
    }

    private static double share(List<Answer> answers, Predicate<Answer> held) {
        return answers.stream().filter(held).count() / (double) answers.size();
    }

    private static String table() {
        StringBuilder table = new StringBuilder(String.format("%-10s %7s %10s %9s %6s %7s %10s%n", "kind", "queries",
                "Success@1", "suggested", "either", "recall", "without"));
        Map<String, List<Answer>> kinds = ANSWERS.stream().collect(
                Collectors.groupingBy(one -> one.judged().kind(), LinkedHashMap::new, Collectors.toList()));
        kinds.forEach((kind, answers) -> table.append(String.format("%-10s %7d %10.3f %9.3f %6.3f %7.3f %10d%n", kind,
                answers.size(), share(answers, Answer::isFirst), share(answers, Answer::isSuggested),
                share(answers, one -> one.isFirst() || one.isSuggested()),
                recall(answers),
                answers.stream().filter(one -> one.found().isEmpty()).count())));
        return table.toString();
    }

    private static double recall(List<Answer> answers) {
        return answers.stream().mapToDouble(Answer::recall).average().orElseThrow();
    }

    /** Each answer that does not do, with what came instead. */
    private static String misses(List<Answer> answers) {
        return answers.stream().filter(one -> Judged.PARTIAL.equals(one.judged().kind())
                ? one.recall() < 1
                : !one.isFirst() && !one.isSuggested()).map(one -> one + "\n").collect(Collectors.joining());
    }
}
