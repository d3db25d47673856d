package org.shienhiroba.content.privacy;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.privacy.Finding.Kind;
import org.shienhiroba.content.privacy.Finding.Level;

/**
 * Numbers that lead to somebody by their own shape: telephone, postal code, マイナンバー. Every pattern has an upper bound
 * for each of its pieces, so that no text makes one place cost more than a constant.
 *
 * <p>The numbering plan (総務省 電気通信番号計画): 0 and nine digits; 0A0 and eight (020, 050 to 090), 0800 and seven. The split
 * between area and exchange is left open, people write it in every way. Figures that say they are something else
 * (事業所番号, 品番 …) are passed over.
 */
final class NumberRule implements Candidate.Rule {
    private static final Pattern PHONE = Pattern.compile("(?<![0-9]|[0-9][-.])(?:\\+ ?81[-. ]?\\(?0?[1-9][0-9]{0,3}\\)?"
            + "|\\(?0[1-9][0-9]{0,3}\\)?)[-. の・()]{0,2}[0-9]{1,4}[-. の・()]{0,2}[0-9]{3,4}(?!-?[0-9])");
    private static final Pattern LOCAL = Pattern
            .compile("(?:電話|直通|携帯|(?i:TEL|FAX)|☎|℡)(?:番号)?[.:はの ]{0,3}([0-9]{2,4}-[0-9]{4})(?!-?[0-9])");
    private static final Pattern EXTENSION = Pattern.compile("内線(?:番号)?[.:はの ]{0,3}[0-9]{1,6}");
    private static final Pattern SHORT = Pattern
            .compile("(?<![0-9第.,-])(?:11[089]|171|18[89]|#[0-9]{4})(?:番(?![地目号台])|(?=[にへ](?:すぐ)?(?:電話|通報|連絡|相談)|通報))");
    private static final Pattern POSTAL = Pattern.compile("〒 ?[0-9]{3}[- ]?[0-9]{4}(?!-?[0-9])"
            + "|(?<=郵便番号[は:の ]{0,3})[0-9]{3}-?[0-9]{4}(?!-?[0-9])|(?<!-|[0-9])[0-9]{3}-[0-9]{4}(?!-?[0-9])(?= ?"
            + Places.PREFECTURE + ")");
    private static final Pattern PLACE_FOLLOWS = Pattern.compile("[ ,、\n]{0,2}[^0-9\n。]{1,8}[都道府県市区町村]");
    private static final Pattern TWELVE = Pattern
            .compile("(?<![0-9]|[0-9][-. ])[0-9]{4}([- ]?)[0-9]{4}\\1[0-9]{4}(?![- ]?[0-9])");
    private static final Pattern MY_NUMBER_BEFORE = Pattern.compile("(?:マイナンバー|個人番号)[^0-9。\n]{0,12}$");
    private static final Pattern OTHER_NUMBER_BEFORE = Pattern.compile(
            "(?:(?:事業所|受給者証?|保険者|被保険者証?|整理|受付|伝票|部品|求職|求人|注文|管理|登録|法人|口座|製造|会員|商品)(?:番号|コード|No)|品番|型番|コード|ISBN|JAN)[^0-9。、\n]{0,4}$");
    private static final int CONTEXT = 24;

    @Override
    public void look(Passage passage, Consumer<Candidate> found) {
        CharSequence figures = passage.figures();
        phones(figures, found);
        all(LOCAL.matcher(figures), 1, found, Level.BLOCK);
        all(EXTENSION.matcher(figures), 0, found, Level.BLOCK);
        all(SHORT.matcher(figures), 0, found, Level.WARN); // of an office, and known to all
        postalCodes(figures, found);
        myNumbers(figures, found);
    }

    private static void phones(CharSequence figures, Consumer<Candidate> found) {
        Matcher phone = PHONE.matcher(figures);
        while (phone.find()) {
            if (isInPlan(digits(phone.group())) && !isPrecededBy(OTHER_NUMBER_BEFORE, figures, phone.start())) {
                found.accept(phone(phone.start(), phone.end(), Level.BLOCK));
            }
        }
    }

    private static void all(Matcher matcher, int group, Consumer<Candidate> found, Level level) {
        while (matcher.find()) {
            found.accept(phone(matcher.start(group), matcher.end(group), level));
        }
    }

    private static Candidate phone(int start, int end, Level level) {
        return new Candidate(start, end, Kind.PHONE, level, Messages.say("privacy.instead.PHONE"));
    }

    private static boolean isInPlan(String digits) {
        String number = digits.startsWith("81") ? "0" + digits.substring(digits.startsWith("810") ? 3 : 2) : digits;
        boolean mobile = number.length() > 2 && number.charAt(2) == '0' && number.charAt(1) != '1'
                && (number.charAt(1) >= '5' || number.charAt(1) == '2');
        return number.length() == (mobile || number.startsWith("0800") ? 11 : 10)
                || mobile && number.length() == 10 && number.startsWith("0570");
    }

    private static void postalCodes(CharSequence figures, Consumer<Candidate> found) {
        Matcher code = POSTAL.matcher(figures);
        Matcher place = PLACE_FOLLOWS.matcher(figures);
        while (code.find()) {
            place.region(code.end(), figures.length());
            found.accept(new Candidate(code.start(), code.end(), Kind.POSTAL_CODE,
                    place.lookingAt() ? Level.BLOCK : Level.WARN, null));
        }
    }

    private static void myNumbers(CharSequence figures, Consumer<Candidate> found) {
        Matcher twelve = TWELVE.matcher(figures);
        while (twelve.find()) {
            boolean named = isPrecededBy(MY_NUMBER_BEFORE, figures, twelve.start());
            boolean other = isPrecededBy(OTHER_NUMBER_BEFORE, figures, twelve.start());
            if (named || !other && hasCheckDigit(digits(twelve.group()))) {
                found.accept(new Candidate(twelve.start(), twelve.end(), Kind.MY_NUMBER, Level.BLOCK, null));
            }
        }
    }

    /**
     * Whether the last of twelve digits is the check digit of the others: 行政手続における特定の個人を識別するための番号の利用等に関する法律の
     * 規定による通知カード及び個人番号カード並びに情報提供ネットワークシステムによる特定個人情報の提供等に関する省令 第5条.
     */
    static boolean hasCheckDigit(String twelve) {
        int sum = 0;
        for (int n = 1; n <= 11; n++) {
            sum += (twelve.charAt(11 - n) - '0') * (n <= 6 ? n + 1 : n - 5);
        }
        int check = sum % 11 <= 1 ? 0 : 11 - sum % 11;
        return sum > 0 && twelve.charAt(11) - '0' == check;
    }

    private static boolean isPrecededBy(Pattern words, CharSequence figures, int at) {
        return words.matcher(figures.subSequence(Math.max(0, at - CONTEXT), at)).find();
    }

    private static String digits(@Nullable String figures) {
        return figures == null ? "" : figures.replaceAll("[^0-9]", "");
    }
}
