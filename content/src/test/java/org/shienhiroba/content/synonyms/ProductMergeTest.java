package org.shienhiroba.content.synonyms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shienhiroba.search.SynonymGroup;

/** What becomes of the dictionary when a new version of the product comes with another list. */
class ProductMergeTest {
    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static final SynonymGroup HELLO_WORK = group("ハロワ", "ハローワーク");
    private static final SynonymGroup LONGER = group("ハロワ", "職安", "ハローワーク");
    private static final SynonymGroup COACH = group("ジョブコーチ", "職場適応援助者");

    @Test
    void anEmptyDictionaryTakesTheWholeList() {
        assertEquals(new ProductMerge(Map.of(), List.of(HELLO_WORK, COACH), Set.of()),
                ProductMerge.of(Map.of(), List.of(HELLO_WORK, COACH)));
    }

    @Test
    void aGroupThatSharesTwoWordsIsTheSameGroupAndWhatIsLeftIsNewOrGone() {
        ProductMerge merge = ProductMerge.of(before(HELLO_WORK, COACH), List.of(group("療育手帳", "愛の手帳"), LONGER));
        assertEquals(Map.of(1L, LONGER), merge.known());
        assertEquals(List.of(group("療育手帳", "愛の手帳")), merge.fresh());
        assertEquals(Set.of(2L), merge.gone());
    }

    @Test
    void oneWordInCommonMakesNoTwoGroupsTheSame() {
        ProductMerge merge = ProductMerge.of(before(HELLO_WORK), List.of(group("ハロワ", "職安")));
        assertEquals(Set.of(1L), merge.gone());
        assertEquals(1, merge.fresh().size());
    }

    @Test
    void anEqualGroupIsTakenBeforeOneThatOnlySharesWords() {
        ProductMerge merge = ProductMerge.of(before(LONGER, HELLO_WORK), List.of(HELLO_WORK, LONGER));
        assertEquals(Map.of(1L, LONGER, 2L, HELLO_WORK), merge.known());
    }

    @Test
    void ofSeveralTheOneWithMostWordsIsTakenAndAmongEqualsTheOldest() {
        SynonymGroup now = group("ハロワ", "職安", "ハローワーク", "公共職業安定所");
        assertEquals(Map.of(2L, now), ProductMerge.of(before(HELLO_WORK, LONGER), List.of(now)).known());
        assertEquals(Map.of(1L, now), ProductMerge.of(before(LONGER, LONGER), List.of(now)).known());
    }

    @Test
    void theSameListTwiceChangesNothing() {
        ProductMerge merge = ProductMerge.of(before(HELLO_WORK, COACH), List.of(HELLO_WORK, COACH));
        assertEquals(List.of(), merge.fresh());
        assertEquals(Set.of(), merge.gone());
        assertNull(SynonymEntry.ofProduct(HELLO_WORK, NOW).follow(HELLO_WORK, NOW));
    }

    @Test
    void whatNoEditorTouchedFollowsGoesAndComesBack() {
        SynonymEntry entry = SynonymEntry.ofProduct(HELLO_WORK, NOW);
        assertEquals(SynonymDeed.FOLLOWED, entry.follow(LONGER, NOW));
        assertEquals(LONGER, entry.words().group());
        assertTrue(entry.leave(NOW));
        assertTrue(entry.isRemoved());
        assertFalse(entry.leave(NOW), "once");
        assertEquals(SynonymDeed.CAME, entry.follow(LONGER, NOW));
        assertFalse(entry.isRemoved());
    }

    @Test
    void whatAnEditorChangedOrTookOutStaysWhateverComes() {
        SynonymEntry changed = SynonymEntry.ofProduct(HELLO_WORK, NOW);
        SynonymGroup own = group("ハロワ", "ハローワーク", "安定所");
        changed.write(GroupWords.of(own), null, NOW);
        assertNull(changed.follow(LONGER, NOW));
        assertEquals(own, changed.words().group());
        assertFalse(changed.leave(NOW));

        SynonymEntry removed = SynonymEntry.ofProduct(HELLO_WORK, NOW);
        removed.remove(NOW);
        assertNull(removed.follow(LONGER, NOW));
        assertTrue(removed.isRemoved());
    }

    @Test
    void aNoteLeavesTheWordsToTheProduct() {
        SynonymEntry entry = SynonymEntry.ofProduct(HELLO_WORK, NOW);
        entry.write(GroupWords.of(HELLO_WORK), "国の機関です。", NOW);
        assertEquals(SynonymDeed.FOLLOWED, entry.follow(LONGER, NOW));
        assertEquals("国の機関です。", entry.note());
    }

    private static SynonymGroup group(String... words) {
        return new SynonymGroup(List.of(words), false, 1);
    }

    private static Map<Long, SynonymGroup> before(SynonymGroup... groups) {
        Map<Long, SynonymGroup> before = new LinkedHashMap<>();
        for (SynonymGroup group : groups) {
            before.put(before.size() + 1L, group);
        }
        return before;
    }
}
