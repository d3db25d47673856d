package org.shienhiroba.content.directory.intake;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Values as lists write them, in the form in which the directory keeps them. Names and addresses stay as they are written;
 * what is a number is written in one way.
 */
final class Values {
    private static final Pattern HYPHENS = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE63\\uFF0D\\u30FC\\uFF70]");
    private static final Pattern AREA_IN_BRACKETS = Pattern.compile("(\\d{2,5})?\\((\\d{1,5})\\)(\\d.*)");
    private static final Pattern BARE_PHONE = Pattern.compile("0\\d{9,10}");
    private static final Pattern NOTHING = Pattern.compile("(?i)https?:?/*|[-\\u2010-\\u2015\\u2212\\uFF0D\\u30FC]+");

    private Values() {}

    /** A telephone number: plain digits, with the hyphens that belong there where that is sure. Other text stays. */
    static String phone(String written) {
        String text = HYPHENS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC)).replaceAll("-").strip();
        String joined = text.replaceAll("\\s+", "");
        if (!joined.matches("[0-9()-]+")) {
            return NOTHING.matcher(joined).matches() ? "" : written.strip();
        }
        var brackets = AREA_IN_BRACKETS.matcher(joined);
        if (brackets.matches()) {
            joined = (brackets.group(1) == null ? "" : brackets.group(1) + "-") + brackets.group(2) + "-"
                    + brackets.group(3);
            joined = joined.replace("--", "-");
        }
        if (NOTHING.matcher(joined).matches()) {
            return "";
        }
        return BARE_PHONE.matcher(joined).matches() ? hyphenated(joined) : joined;
    }

    private static String hyphenated(String digits) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = numbers.parse(digits, "JP");
            String shown = numbers.format(number, PhoneNumberFormat.NATIONAL);
            return numbers.isValidNumberForRegion(number, "JP") && shown.replace("-", "").equals(digits)
                    ? shown
                    : digits;
        } catch (NumberParseException e) {
            return digits;
        }
    }

    /** An address of a page; empty where only its beginning was filled in. */
    static String url(String written) {
        String text = written.strip();
        return NOTHING.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).matches() ? "" : text;
    }

    /** Digits of any width, with plain hyphens. */
    static String number(String written) {
        return HYPHENS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC)).replaceAll("-").strip();
    }

    /** A number that a spreadsheet may have cut the zero off that it begins with. */
    static String padded(String number, int digits) {
        return number.length() == digits - 1 && number.matches("[1-9][0-9]*") ? "0" + number : number;
    }

    /** Whether a spreadsheet has turned a long number into an approximate one, such as 1.43E+12. */
    static boolean lostDigits(String number) {
        return number.matches("[0-9](\\.[0-9]+)?[eE]\\+?[0-9]+");
    }

    /**
     * Degrees, without zeros at the end.
     *
     * @throws NumberFormatException for what is no plain number
     */
    static String degrees(String written) {
        String text = number(written);
        if (!text.matches("-?[0-9]{1,3}(\\.[0-9]{1,20})?")) {
            throw new NumberFormatException();
        }
        return new BigDecimal(text).stripTrailingZeros().toPlainString();
    }

    /** What two spellings of a name or an address have in common: width, case, spaces, kinds of hyphen, numbers in kanji. */
    static String alike(String text) {
        String folded = HYPHENS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("-")
                .toLowerCase(Locale.ROOT).replaceAll("[\\s\\u3000]+", "");
        StringBuilder digits = new StringBuilder();
        for (int index = 0; index < folded.length(); index++) {
            int digit = "〇一二三四五六七八九".indexOf(folded.charAt(index));
            digits.append(digit < 0 ? folded.charAt(index) : (char) ('0' + digit));
        }
        return digits.toString().replaceAll("(?<=[0-9])(番地|丁目|番|号|-)+", "-").replaceAll("-(?![0-9])", "");
    }
}
