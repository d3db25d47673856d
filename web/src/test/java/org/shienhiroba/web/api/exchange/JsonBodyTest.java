package org.shienhiroba.web.api.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.PlainText;
import org.shienhiroba.content.platform.PlainText;

/** A body is one JSON object in UTF-8, or it is refused with a sentence. */
class JsonBodyTest {

    @Test
    void textComesThroughAsItWasSent() {
        assertEquals("𠮷野家\n髙\"\\😀", body("{\"title\": \"𠮷野家\\n髙\\\"\\\\\\ud83d\\ude00\"}").text("title"));
    }

    @Test
    void nullIsAbsent() {
        assertEquals(null, body("{\"title\": null}").text("title"));
        assertEquals(List.of(), body("{\"phases\": null}").each("phases", "code", one -> java.util.Optional.of(one)));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "{", "}", "[", "]", "{]", "[}", "{\"a\"", "{\"a\":", "{\"a\":}", "{\"a\":1",
            "{\"a\":1,}",
            "{,}", "{a:1}", "{'a':1}", "{\"a\":01}", "{\"a\":+1}", "{\"a\":.5}", "{\"a\":1.}", "{\"a\":1e}",
            "{\"a\":NaN}",
            "{\"a\":tru}", "{\"a\":\"", "{\"a\":\"\t\"}", "{\"a\":\"\\x\"}", "{\"a\":\"\\u12\"}", "{\"a\":1}{", "{} x",
            "{}{}", "{\"a\" 1}", "// no\n{}", "\uFEFF{}", "nul", "\"", "\u0000", "{\"a\":1}\u0000"})
    void whatIsNoJsonIsRefused(String text) {
        assertEquals("body", refusal(text).field());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{}]", "\"a\"", "1", "null", "true", "[1,2]"})
    void whatIsNoObjectIsRefused(String text) {
        assertEquals("body", refusal(text).field());
    }

    @Test
    void nestingIsBounded() {
        assertEquals("body", refusal("[".repeat(10_000)).field());
        assertEquals("body", refusal("{\"a\":".repeat(10_000)).field());
        assertEquals("body", refusal("{\"a\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}").field());
    }

    @Test
    void aNumberOfAnyLengthIsOnlyANumber() {
        String long_ = "9".repeat(100_000);
        assertEquals(List.of("title"), fields("{\"title\": " + long_ + "}"));
        assertEquals(List.of("title"), fields("{\"title\": 1e" + "9".repeat(9) + "}"));
    }

    @Test
    void aNameThatComesTwiceIsRefusedWithItsName() {
        assertEquals("title", refusal("{\"title\": \"a\", \"title\": \"b\"}").field());
        assertEquals("note", refusal("{\"partners\": [{\"note\": null, \"note\": null}]}").field());
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] shiftJis = "{\"title\": \"支援\"}".getBytes(java.nio.charset.Charset.forName("Shift_JIS"));
        assertEquals("body", refusal(shiftJis).field());
        assertEquals("body", refusal(new byte[]{'{', '"', (byte) 0xC0, (byte) 0xAF, '"', ':', '1', '}'}).field());
    }

    @Test
    void aLongListOfMistakesIsCutOff() {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < 10_000; i++) {
            text.append(i == 0 ? "" : ",").append("\"wrong").append(i).append("\":1");
        }
        BodyFields fields = body(text + "}");
        fields.only(List.of("title"));
        assertEquals(50, assertThrows(BadInput.class, fields::done).problems().size());
    }

    @Test
    void aNameThatIsTooLongIsShortened() {
        BodyFields fields = body("{\"" + "𠮷".repeat(1000) + "\": 1}");
        fields.only(List.of());
        String field = assertThrows(BadInput.class, fields::done).problems().getFirst().field();
        assertEquals("𠮷".repeat(60) + "…", field);
    }

    @Property
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        readOrRefused(bytes);
    }

    @Property(tries = 3000)
    void anythingThatLooksLikeJsonIsReadOrRefused(
            @ForAll @Chars({'{', '}', '[', ']', '"', ':', ',', '\\', 'u', '0', '9', '-', '.', 'e', 't', 'n',
                    ' '}) @CharRange(from = 'あ', to = 'お') @StringLength(max = 40) String text) {
        readOrRefused(("{\"a\":" + text + "}").getBytes(StandardCharsets.UTF_8));
        readOrRefused(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void anyTextSurvives(@ForAll String text) {
        String written = jakarta.json.Json.createValue(text).toString();
        if (PlainText.isText(text)) {
            assertEquals(text, body("{\"a\": " + written + "}").text("a"));
        } else {
            readOrRefused(("{\"a\": " + written + "}").getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "a\\uffffb", "\\ud842", "\\ufdd0"})
    void whatIsNotTextIsRefusedWithItsField(String escaped) {
        assertEquals(List.of("title"), fields("{\"title\": \"" + escaped + "\"}"));
    }

    private static void readOrRefused(byte[] bytes) {
        try {
            BodyFields fields = JsonBody.read(bytes);
            assertTrue(fields.names().size() <= bytes.length);
        } catch (BadInput refused) {
            assertEquals(1, refused.problems().size());
        }
    }

    private static List<String> fields(String text) {
        BodyFields fields = body(text);
        assertEquals(null, fields.text("title"));
        return assertThrows(BadInput.class, fields::done).problems().stream().map(BadInput.Problem::field).toList();
    }

    private static BodyFields body(String text) {
        return JsonBody.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static BadInput.Problem refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static BadInput.Problem refusal(byte[] bytes) {
        BadInput refused = assertThrows(BadInput.class, () -> JsonBody.read(bytes));
        assertTrue(refused.problems().getFirst().message().codePoints().anyMatch(one -> one > 0x3000));
        return refused.problems().getFirst();
    }
}
