package org.shienhiroba.search.japanese;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shienhiroba.search.japanese.UserQuery.Word;

@DisplayName("What a person typed")
class UserQueryTest {

    /** Words with commas between: 'exact' in quotes, excluded with a minus. */
    private static String read(String typed) {
        UserQuery query = UserQuery.of(typed);
        StringBuilder all = new StringBuilder();
        for (Word word : query.words()) {
            all.append(all.isEmpty() ? "" : ",").append(word.exact() ? "'" + word.text() + "'" : word.text());
        }
        for (Word word : query.excluded()) {
            all.append(all.isEmpty() ? "" : ",").append("-")
                    .append(word.exact() ? "'" + word.text() + "'" : word.text());
        }
        return all.toString();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"定着 支援　機関 | 定着,支援,機関", "`定着\t支援\n機関` | 定着,支援,機関",
            "\"職場 定着\" 支援 | '職場 定着',支援", "“職場定着”支援 | '職場定着',支援", "＂定着＂ | '定着'", "支援 -企業 －学校 | 支援,-企業,-学校",
            "支援 -\"職場 実習\" | 支援,-'職場 実習'", "\"閉じない 引用 | 閉じない,引用", "A-B - C | A-B,-,C", "「定着」 | 「定着」",
            "定着 定着 ていちゃく | 定着,ていちゃく",
            "a AND (b | a,AND,(b", "\"\" 定着 | 定着"})
    @DisplayName("is taken apart at spaces, with quotes and minus")
    void parts(String typed, String words) {
        assertEquals(words, read(typed));
    }

    @Test
    @DisplayName("counts length in code points after spaces are run together")
    void length() {
        assertFalse(UserQuery.of("𠮷".repeat(400)).shortened());
        assertTrue(UserQuery.of("𠮷".repeat(401)).shortened());
        assertEquals("𠮷".repeat(400), UserQuery.of("𠮷".repeat(401)).words().get(0).text());
        assertFalse(UserQuery.of("支援" + " ".repeat(5000) + "機関" + " ".repeat(5000)).shortened());
    }

    @Test
    @DisplayName("is nothing where there is nothing but spaces")
    void blank() {
        assertTrue(UserQuery.of(" 　\t\n\u0000").isBlank());
    }

    @Property(tries = 2000)
    @Label("is always read within the limits")
    void anything(@ForAll String typed) {
        UserQuery query = UserQuery.of(typed);
        assertTrue(query.words().size() + query.excluded().size() <= UserQuery.MAX_WORDS);
        query.words().forEach(word -> assertFalse(word.text().isBlank()));
    }
}
