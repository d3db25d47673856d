package org.shienhiroba.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.search.IndexUnavailableException;

class FailureTest {

    @Test
    void badInputIsTheReadersToMend() {
        Failure failure = Failure.of(new ServletException(new BadInput("page", "数で")));
        assertEquals(400, failure.status());
        assertEquals("数で", failure.problems().getFirst().message());
        assertNull(failure.incident());
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertEquals(404, Failure.of(new ServletException(new RuntimeException(new NoSuchPage()))).status());
    }

    @Test
    void anIndexInTheMakingIsAnOutage() {
        assertEquals(503, Failure.of(new IndexUnavailableException("rebuilding")).status());
    }

    @Test
    void anythingElseIsAnIncidentWithANumber() {
        Failure failure = Failure.of(new IllegalStateException("bug"));
        assertEquals(500, failure.status());
        assertNotNull(failure.incident());
    }
}
