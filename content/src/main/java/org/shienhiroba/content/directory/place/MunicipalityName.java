package org.shienhiroba.content.directory.place;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names of municipalities as lists write them: with 郡 or without, with spaces, in old or new characters. */
final class MunicipalityName {
    /** Towns and villages only: 郡山市 and 蒲郡市 are cities. */
    private static final Pattern DISTRICT = Pattern.compile("^.{1,5}?郡(?=.+[町村]$)");

    private MunicipalityName() {}

    /** How it is shown: without spaces and without the 郡 before a town or village. */
    static String shown(String name) {
        String joined = Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll("[\\s\\u3000]+", "");
        return DISTRICT.matcher(joined).replaceFirst("");
    }

    /** The same for all spellings of one name: ヶ and ケ, 惠 and 恵 and the like. */
    static String key(String name) {
        return Normalizer.normalize(shown(name), Normalizer.Form.NFKC).replace('ヶ', 'ケ').replace('ヵ', 'カ')
                .replace('惠', '恵').replace('龍', '竜').replace('澤', '沢').replace('邊', '辺').replace('條', '条')
                .replace('瀨', '瀬').replace('嶋', '島').replace('曾', '曽').replace('礪', '砺').replace('檜', '桧')
                .replace('淵', '渕').replace('鷄', '鶏').replace('會', '会').replace('當', '当').replace('德', '徳');
    }
}
