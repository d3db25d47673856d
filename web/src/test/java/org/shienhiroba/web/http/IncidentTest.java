package org.shienhiroba.web.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class IncidentTest {

    @Test
    void theTraceNamesClassesAndPlacesButNoMessage() {
        String trace = Incident.trace(
                new IllegalStateException("what somebody typed", new IllegalArgumentException("more of it")));
        assertTrue(trace.contains("java.lang.IllegalStateException"));
        assertTrue(trace.contains("caused by java.lang.IllegalArgumentException"));
        assertTrue(trace.contains("IncidentTest"));
        assertFalse(trace.contains("typed") || trace.contains("more of it"));
    }
}
