package org.shienhiroba.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

    @Test
    void fieldsKeepTheirOrderAndEveryValue() throws Exception {
        Form form = read("b=1&a=%E3%81%82+%F0%A0%AE%B7&b=2&empty=&bare");
        assertEquals(List.of("b", "a", "empty", "bare"), List.copyOf(form.all().keySet()));
        assertEquals(List.of("1", "2"), form.all("b"));
        assertEquals("あ 𠮷", form.text("a"));
        assertTrue(form.has("empty"));
        assertFalse(form.has("other"));
        assertEquals("", form.text("other"));
    }

    @Test
    void whatIsNoTextIsKeptAndNamed() throws Exception {
        Form form = read("good=a&bad=a%00b&worse=%EF%BF%BF");
        assertEquals(Set.of("bad", "worse"), form.notText());
        assertEquals("a\u0000b", form.text("bad"));
    }

    @Test
    void whatSomebodyWroteIsWithoutPasswordsAndTokens() throws Exception {
        Form form = read("title=x&csrf=t&signin.name=n&signin.password=p").written();
        assertEquals(Set.of("title"), form.all().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%", "a=%zz", "a=%E3%81", "a=%ED%A0%80", "a=あ"})
    void aBodyThatCannotBeReadIsNoForm(String body) {
        assertEquals(400, assertThrows(Form.Unreadable.class, () -> read(body)).status());
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedAsSuch() {
        assertEquals(413, assertThrows(Form.Unreadable.class, () -> read("a".repeat(2 * 1024 * 1024 + 1))).status());
        assertEquals(413, assertThrows(Form.Unreadable.class, () -> read("a=b&".repeat(3000))).status());
    }

    @ParameterizedTest
    @CsvSource({"/, true", "/my?page=2, true", "/cases/1/edit, true", "//evil.example, false", "/\\evil.example, false",
            "https://evil.example, false", "my, false", "'/a\r\nb', false", "'', false"})
    void onlyPathsOfThePortalAreOwn(String path, boolean own) {
        assertEquals(own, OwnPath.isOwn(path));
    }

    private static Form read(String body) throws Exception {
        return Form.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }
}
