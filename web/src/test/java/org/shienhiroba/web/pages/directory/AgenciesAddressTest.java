package org.shienhiroba.web.pages.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shienhiroba.content.directory.place.Point;
import org.shienhiroba.content.finding.AgencyQuery;
import org.shienhiroba.content.finding.AgencyQuery.Order;
import org.shienhiroba.content.platform.BadInput;

class AgenciesAddressTest {
    private static final Point MIDDLE = new Point(36.37, 140.47);

    @Test
    void anAddressIsReadAndWrittenAlike() {
        String address = "/agencies?prefecture=08&municipality=082015&type=transition-support&q=%E3%81%B2%E3%81%BE"
                + "&around=true&order=reading&gone=true&near=36.5,140.25&page=3";
        AgenciesAddress read = AgenciesAddress.read(parameters("prefecture", "08", "municipality", "082015", "type",
                "transition-support", "q", "ひま", "around", "true", "order", "reading", "gone", "true", "near",
                "36.5,140.25", "page", "3"));
        assertEquals(address.replace(",", "%2C"), read.href());
        assertEquals("/agencies", AgenciesAddress.read(parameters("q", "", "page", "1")).href());
    }

    @Test
    void aTileOfTheMapKeepsEveryOtherFilterButTheMunicipality() {
        AgenciesAddress read = AgenciesAddress
                .read(parameters("prefecture", "08", "municipality", "082015", "type", "hello-work", "q", "ひ", "page",
                        "4"));
        assertEquals("/agencies?prefecture=13&type=hello-work&q=%E3%81%B2", read.withPrefecture("13").href());
    }

    @Test
    void withAMunicipalityTheNearestToItComeFirstUnlessTheReaderSaysOtherwise() {
        AgenciesAddress read = AgenciesAddress.read(parameters("prefecture", "08", "municipality", "082015"));
        assertEquals(Order.NEAREST, read.query(MIDDLE).order());
        assertEquals(MIDDLE, read.query(MIDDLE).from());
        assertEquals(Order.READING, read.byReading(true).query(MIDDLE).order());
        assertEquals(Order.NAME, read.query(null).order(), "nobody knows where it is");
        AgencyQuery around = read.around(true).query(MIDDLE);
        assertNull(around.municipality());
        assertNull(around.prefecture());
        assertEquals(Order.NEAREST, around.order());
    }

    @Test
    void whatIsCountedForTheMapLeavesTheMunicipalityAside() {
        AgencyQuery counts = AgenciesAddress
                .read(parameters("prefecture", "08", "municipality", "082015", "type", "hello-work")).counts();
        assertNull(counts.municipality());
        assertEquals("08", counts.prefecture());
        assertEquals(Set.of("hello-work"), counts.kinds());
        assertEquals(0, counts.size());
    }

    @Test
    void whatCannotBeReadIsRefusedWithItsField() {
        for (String[] wrong : new String[][]{{"near", "0,0"}, {"near", "ここ"}, {"order", "best"}, {"page", "x"}}) {
            BadInput refused = assertThrows(BadInput.class,
                    () -> AgenciesAddress.read(parameters(wrong[0], wrong[1])));
            assertEquals(wrong[0], refused.problems().getFirst().field());
        }
    }

    private static Map<String, String[]> parameters(String... pairs) {
        Map<String, String[]> parameters = new HashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            parameters.put(pairs[at], new String[]{pairs[at + 1]});
        }
        return parameters;
    }
}
