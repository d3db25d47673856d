package org.shienhiroba.content.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.directory.Directory.PlaceCount;
import org.shienhiroba.content.directory.place.MunicipalityView;
import org.shienhiroba.content.platform.Coded;
import org.shienhiroba.content.platform.Prefecture;

class GapsTest {
    private static final List<MunicipalityView> PLACES = List.of(place(1, "見本市"), place(2, "見本市東区"),
            place(3, "見本市西区"), place(4, "小見本村"));
    private static final List<String> KINDS = List.of("transition-support", "retention-support");

    @Test
    void everyMunicipalityIsARowAndWhatNobodyCountedIsZero() {
        GapTable table = table(List.of(new PlaceCount(1L, "transition-support", 2)));
        assertEquals(List.of("見本市", "見本市東区", "見本市西区", "小見本村"),
                table.rows().stream().map(row -> String.valueOf(row.place() == null ? "" : row.place().name()))
                        .toList());
        assertEquals(List.of(0L, 0L), table.rows().get(3).counts());
        assertEquals(3, table.holes(), "two in the village, one in the city; wards are not counted twice");
    }

    @Test
    void aCityCountsItsWardsAndTheTotalCountsThemOnce() {
        GapTable table = table(List.of(new PlaceCount(1L, "transition-support", 1),
                new PlaceCount(2L, "transition-support", 2), new PlaceCount(3L, "retention-support", 4)));
        assertEquals(List.of(3L, 4L), table.rows().get(0).counts());
        assertEquals(7, table.rows().get(0).total());
        assertEquals(List.of(2L, 0L), table.rows().get(1).counts());
        assertTrue(table.rows().get(1).ward());
        assertEquals(List.of(3L, 4L), table.totals());
        assertEquals(7, table.total());
    }

    @Test
    void officesWithoutAMunicipalityHaveARowOfTheirOwnAtTheEnd() {
        GapTable table = table(List.of(new PlaceCount(null, "retention-support", 5)));
        assertNull(table.rows().getLast().place());
        assertEquals(List.of(0L, 5L), table.rows().getLast().counts());
        assertEquals(List.of(0L, 5L), table.totals());
    }

    @Test
    void aKindThatIsNoColumnIsNotCounted() {
        GapTable table = table(List.of(new PlaceCount(4L, "hello-work", 9)));
        assertEquals(0, table.total());
    }

    private static GapTable table(List<PlaceCount> counts) {
        return Gaps.table(Prefecture.of("08").orElseThrow(), KINDS.stream().map(GapsTest::kind).toList(), counts,
                PLACES, List.of(), List.of(), Map.of());
    }

    private static MunicipalityView place(long id, String name) {
        return new MunicipalityView(id, "08000" + id, "08", name, null, null, false);
    }

    private static AgencyTypeView kind(String code) {
        return new AgencyTypeView(code, 0, code, code, code, List.of(), new Coded("EMPLOYMENT", "就労"), 1, "要約", "説明",
                null,
                null, null, List.of(), null, List.of(), List.of(), true, true, List.of(), LocalDate.EPOCH);
    }
}
