package org.shienhiroba.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.search.IndexUnavailableException;

class ProblemTest {

    @Test
    void badInputNamesItsFieldsHoweverDeepItLies() {
        BadInput bad = new BadInput("page", "数字で指定してください。");
        Problem problem = Problem.of(new IllegalStateException(new RuntimeException(bad)));
        assertEquals(400, problem.status());
        assertEquals(List.of(new BadInput.Problem("page", "数字で指定してください。")), problem.errors());
    }

    @Test
    void aMissingIndexAndAMissingDatabasePass() {
        assertTrue(Problem.of(new IndexUnavailableException("building")).isPassing());
        assertTrue(Problem.of(new RuntimeException(new SQLException("select secret", "08006"))).isPassing());
    }

    @Test
    void aFaultTellsANumberAndNothingOfTheInside() {
        Problem problem = Problem.of(new IllegalStateException("select secret from /some/place"));
        assertEquals(500, problem.status());
        assertTrue(problem.instance() != null && problem.instance().matches("urn:hiroba:incident:[0-9a-f]{8}"));
        assertFalse(problem.toString().contains("secret") || problem.toString().contains("IllegalState"),
                problem.toString());
    }

    @Test
    void twoFaultsHaveTwoNumbers() {
        assertNotEquals(Problem.of(new IllegalStateException()).instance(),
                Problem.of(new IllegalStateException()).instance());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 405, 406, 413, 415, 418, 422, 429, 503, 599})
    void everyStatusHasATitleAndSaysWhatToDo(int status) {
        Problem problem = Problem.of(status);
        assertEquals(status, problem.status());
        assertFalse(problem.title().isBlank() || problem.detail().isBlank());
        assertNull(problem.errors());
    }
}
