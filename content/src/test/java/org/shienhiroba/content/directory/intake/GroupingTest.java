package org.shienhiroba.content.directory.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.shienhiroba.content.directory.Fact;
import org.shienhiroba.content.directory.Facts;
import org.shienhiroba.content.directory.ListingKey;
import org.shienhiroba.content.directory.intake.Grouping.Office;
import org.shienhiroba.content.directory.intake.Grouping.Profile;

/** The oddities are those of real lists; names, numbers and addresses are of no office. */
class GroupingTest {
    private static final String MOVE = "transition-support";
    private static final String STAY = "retention-support";

    private final Map<ListingKey, Profile> lines = new LinkedHashMap<>();

    @Test
    void servicesAtOneAddressAreOneOfficeAndBranchesWithItsNumberAreOthers() {
        ListingKey city = line(MOVE, "1", "移行 うみ本町", "北海道札幌市西区", "本町南7丁目1-41", "011-000-0001");
        ListingKey town = line(MOVE, "2", "移行うみ", "北海道石狩市", "浜南一条４丁目２２５ビル2階", "0133-00-0002");
        ListingKey townStay = line(STAY, "3", "定着うみ", "北海道石狩市", "浜南１条4丁目225　ビル２階", "0133-00-0002");
        ListingKey cityStay = line(STAY, "4", "定着 うみ本町", "北海道札幌市西区", "本町南７−１−４１", "011-000-0001");
        Map<ListingKey, Office> offices = Grouping.of("0100000001", lines, Map.of());
        assertSame(offices.get(city), offices.get(cityStay));
        assertSame(offices.get(town), offices.get(townStay));
        assertNotSame(offices.get(city), offices.get(town));
    }

    @Test
    void whereAddressesDifferTheNameTells() {
        ListingKey branch = line(MOVE, "1", "そら　従たる事業所ほし", "北海道札幌市西区", "山手二条4丁目2-35", "011-000-0003");
        ListingKey main = line(MOVE, "2", "そら", "北海道札幌市西区", "山手1条4丁目2-35", "011-000-0004");
        ListingKey stay = line(STAY, "3", "そら", "北海道札幌市西区", "山手２条４丁目６−２３", "011-000-0004");
        Map<ListingKey, Office> offices = Grouping.of("0100000002", lines, Map.of());
        assertSame(offices.get(main), offices.get(stay));
        assertNotSame(offices.get(branch), offices.get(stay));
    }

    @Test
    void twoBranchesWithTheSameServiceStayApartEvenWithOneTelephone() {
        ListingKey one = line(MOVE, "1", "つき　東", "北海道札幌市西区", "六条１０丁目５番１号", "011-000-0005");
        ListingKey other = line(MOVE, "2", "つき", "北海道札幌市西区", "１４条１４丁目２番３３号", "011-000-0005");
        Map<ListingKey, Office> offices = Grouping.of("0100000003", lines, Map.of());
        assertNotSame(offices.get(one), offices.get(other));
    }

    @Test
    void aNewServiceJoinsTheKnownOfficeThatAgreesMost() {
        ListingKey stay = line(STAY, "3", "定着ゆき", "茨城県水戸市", "架空町1-2-3", "029-000-0001");
        Profile near = profile(MOVE, "ゆき北", "茨城県水戸市", "架空町9", "029-000-0001");
        Profile there = profile(MOVE, "移行ゆき", "茨城県水戸市", "架空町１丁目２番地３", "029-000-0009");
        Office office = Grouping.of("0800000001", lines, Map.of(7L, List.of(near), 8L, List.of(there))).get(stay);
        assertEquals(8L, office.id());
    }

    @Test
    void theOrderOfTheLinesDoesNotMatter() {
        for (int index = 0; index < 4; index++) {
            line(MOVE, "m" + index, "同じ名前", "茨城県水戸市", "架空町" + index, "029-000-0001");
            line(STAY, "s" + index, "同じ名前", "茨城県水戸市", "架空町" + index, "029-000-0001");
        }
        Map<ListingKey, Office> offices = Grouping.of("0800000002", lines, Map.of());
        List<ListingKey> keys = new ArrayList<>(lines.keySet());
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(keys, new Random(seed));
            Map<ListingKey, Profile> shuffled = new LinkedHashMap<>();
            keys.forEach(key -> shuffled.put(key, lines.get(key)));
            Map<ListingKey, Office> again = Grouping.of("0800000002", shuffled, Map.of());
            for (ListingKey one : keys) {
                for (ListingKey other : keys) {
                    assertEquals(offices.get(one) == offices.get(other), again.get(one) == again.get(other));
                }
            }
        }
    }

    private ListingKey line(String kind, String key, String name, String location, String street, String phone) {
        ListingKey listing = new ListingKey(ListingKey.WAM_NET, kind, key + "/0100000001");
        lines.put(listing, profile(kind, name, location, street, phone));
        return listing;
    }

    private static Profile profile(String kind, String name, String location, String street, String phone) {
        return Profile.of(new ListingKey(ListingKey.WAM_NET, kind, "any/any"), Facts.of(Map.of(Fact.NAME, name,
                Fact.LOCATION, location, Fact.STREET, street, Fact.PHONE, phone)), null);
    }
}
