package org.shienhiroba.web.pages.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class SiteTest {

    @Test
    void theMenuMarksThePageAndWhatLiesAboveIt() {
        assertEquals("page", Site.current("/agency-types", "/agency-types"));
        assertEquals("true", Site.current("/agency-types", "/agency-types/hello-work"));
        assertEquals("true", Site.current("/search", "/cases/12"));
        assertNull(Site.current("/search", "/about"));
    }
}
