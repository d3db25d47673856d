package org.shienhiroba.ear.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shienhiroba.ear.rest.Rest.array;
import static org.shienhiroba.ear.rest.Rest.encoded;
import static org.shienhiroba.ear.rest.Rest.get;
import static org.shienhiroba.ear.rest.Rest.object;
import static org.shienhiroba.ear.rest.Rest.problem;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a search tells beside the cases: kinds of agency for the same words, and words that may have been meant. */
class FindingIT {

    @ParameterizedTest
    @ValueSource(strings = {"職安", "ハロワ", "はろーわーく"})
    void aKindOfAgencyIsFoundByAnotherNameBesideTheCases(String words) {
        JsonObject first = besideCases(words).getJsonObject(0);
        assertEquals("hello-work", first.getString("code"));
        assertEquals("ハローワーク（公共職業安定所）", first.getString("name"));
        assertFalse(first.getString("summary").isBlank());
        JsonObject word = first.getJsonArray("matched").getJsonObject(0);
        assertEquals(words, word.getString("word"));
        assertTrue(fields(word).contains("otherNames"), word.toString());
    }

    @Test
    void kindsStandBesideTheCasesThreeAtMostAndAreNotCountedAmongThem() {
        JsonObject page = object("/api/cases?size=100&q=" + encoded("支援"));
        assertEquals(3, page.getJsonArray("agencyTypes").size());
        assertEquals(page.getInt("total"), page.getJsonArray("hits").size());
        assertEquals(published(), object("/api/cases").getInt("total"));
    }

    @Test
    void whereAKindHasTheWordInItsNameOthersThatOnlySpeakOfItStayAway() {
        besideCases("定着").forEach(one -> assertTrue(fields(one.asJsonObject().getJsonArray("matched").getJsonObject(0))
                .stream().anyMatch(Set.of("title", "otherNames")::contains), one.toString()));
    }

    @Test
    void aKindBesideTheCasesHoldsEveryWord() {
        assertEquals("hello-work", besideCases("職安 求人").getJsonObject(0).getString("code"));
        assertEquals(0, besideCases("職安 ペンギン").size());
    }

    @Test
    void withoutWordsThereAreNoKinds() {
        assertEquals(0, object("/api/cases").getJsonArray("agencyTypes").size());
        assertEquals(0, besideCases("　").size());
        assertEquals(0, besideCases("-精神").size());
    }

    @Test
    void whoAsksForTheCasesAloneGetsNothingBeside() {
        assertFalse(object("/api/cases?facets=false&excerpts=false&q=" + encoded("職安")).containsKey("agencyTypes"));
    }

    @Test
    void theKindsOfAgencyAreSearchedByWords() {
        JsonArray found = array("/api/agency-types?q=" + encoded("なかぽつ"));
        assertEquals("employment-life-center", found.getJsonObject(0).getString("code"));
        assertEquals(List.of("otherNames"),
                fields(found.getJsonObject(0).getJsonArray("matched").getJsonObject(0)));
        assertEquals(array("/api/agency-types"), array("/api/agency-types?q=" + encoded("　")), "spaces are no words");
        assertEquals(0, array("/api/agency-types?q=" + encoded("ペンギンの行進")).size());
    }

    @Test
    void theReadingOfAKindFindsIt() {
        assertEquals(List.of("employment-life-center"),
                codes(array("/api/agency-types?q=" + encoded("しょうがいしゃしゅうぎょうせいかつしえんせんたー"))));
    }

    @Test
    void wordsForKindsAreCheckedLikeThoseForCases() {
        problem(get("/api/agency-types?q=a&q=b"), 400);
        problem(get("/api/agency-types?q=%EF%BF%BE"), 400);
        problem(get("/api/cases?q=%EF%BF%BE"), 400);
    }

    @Test
    void aWrongConversionIsOfferedItsLikelyMeaningAndNeverReplaced() {
        JsonObject page = object("/api/cases?phase=RETENTION&q=" + encoded("就労以降支援"));
        assertEquals("就労移行支援", page.getString("didYouMean"));
        assertEquals("就労以降支援", page.getString("query"));
        assertFalse(page.getBoolean("partial"));
        assertFalse(object("/api/cases?q=" + encoded("就労移行支援")).containsKey("didYouMean"));
    }

    /** As the database counts them. */
    private static int published() {
        return (int) get("/api/export/cases.jsonl").body().lines().count();
    }

    private static JsonArray besideCases(String words) {
        return object("/api/cases?q=" + encoded(words)).getJsonArray("agencyTypes");
    }

    private static List<String> codes(JsonArray kinds) {
        return kinds.stream().map(one -> one.asJsonObject().getString("code")).toList();
    }

    private static List<String> fields(JsonObject word) {
        return word.getJsonArray("fields").getValuesAs(JsonString::getString);
    }
}
