package org.shienhiroba.content.privacy;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.privacy.Finding.Kind;
import org.shienhiroba.content.privacy.Finding.Level;

/**
 * Street addresses: a number as 丁目, 番地, 番…号 or with dashes, with the name of a place directly before it. A town or a city
 * alone is none. Looks back no further than {@link #LONGEST_NAME}; every piece of the patterns is bounded.
 */
final class AddressRule implements Candidate.Rule {
    private static final int LONGEST_NAME = 24;
    private static final String N = "[0-9十百]{1,5}";
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9十百])(?:(" + N + "丁目(?:[ の]?" + N
            + "(?:番地?の?|-|の|号)?(?:" + N + "(?:-" + N + ")?号?)?)?|" + N + "番地(?:の?" + N + ")?号?|" + N + "番" + N
            + "号)|" + N + "(?:-" + N + "){1,3}(?![0-9]|号?[人名回時日年月割度級階社件週分秒円歳つ点枚個位台%.:/]|か月|[ヶカ]月))"
            + "(?: ?(?:[ァ-ヶー]{2,8}+\\p{IsHan}{0,6}+|\\p{IsHan}{1,6}+[ァ-ヶー]{2,8}+)[0-9]{1,4}+(?:号室?)?)?");
    private static final Pattern NO_HOME = Pattern.compile("(?:の)?(?:商店街|公園|バス停|交差点|町内会|自治会)");
    /** A word that only looks like the end of a town's name: 支援区分, 市場, 町内 … */
    private static final Pattern TOWN = Pattern.compile("..*(?:市(?![場民立内販況価])|区(?![分別域間切])|町(?![内民])|村(?!民)|郡|字)|^大?字.+"
            + "|^" + Places.PREFECTURE + ".+");
    private static final Pattern LABEL = Pattern.compile("(?:住所|現住所|所在地|自宅|実家|本籍|勤務先)は?");
    private static final Pattern FROM_PREFECTURE = Pattern.compile(Places.PREFECTURE);

    @Override
    public void look(Passage passage, Consumer<Candidate> found) {
        CharSequence figures = passage.figures();
        Matcher number = NUMBER.matcher(figures);
        while (number.find()) {
            int start = nameBefore(figures, number.start());
            String name = figures.subSequence(start, number.start()).toString();
            boolean clear = number.group(1) != null;
            boolean inTown = TOWN.matcher(name).find();
            if (inTown || clear && name.length() > 1 && !isFollowedByAPublicPlace(figures, number.end())) {
                found.accept(new Candidate(start, number.end(), Kind.ADDRESS, Level.BLOCK, instead(name)));
            }
        }
    }

    /** Where the name of the place that ends here begins. */
    private static int nameBefore(CharSequence figures, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_NAME && isOfName(figures, start - 1)) {
            start--;
        }
        String name = figures.subSequence(start, end).toString();
        Matcher prefecture = FROM_PREFECTURE.matcher(name);
        if (prefecture.find()) {
            return start + prefecture.start();
        }
        Matcher label = LABEL.matcher(name);
        if (label.lookingAt()) {
            return start + label.end();
        }
        int skip = TOWN.matcher(name.substring(name.lastIndexOf('の') + 1)).find() ? name.lastIndexOf('の') + 1 : 0;
        while (skip < name.length() && "はがをにへとでのもやー0123456789".indexOf(name.charAt(skip)) >= 0) {
            skip++;
        }
        return start + skip;
    }

    private static boolean isOfName(CharSequence figures, int at) {
        char c = figures.charAt(at);
        char next = at + 1 < figures.length() ? figures.charAt(at + 1) : 0;
        boolean hiragana = c >= 'ぁ' && c <= 'ん';
        if (hiragana) { // さくら市, 都賀の台; but a particle after a kanji ends it
            boolean particle = "はがをにへでとも".indexOf(c) >= 0 && at > 0 && isHan(figures.charAt(at - 1));
            return !particle && (isHan(next) && (c == 'の' || "市区町村".indexOf(next) >= 0)
                    || next >= 'ぁ' && next <= 'ん' && c != 'の');
        }
        return isHan(c) || c >= 'ァ' && c <= 'ー' || c >= '0' && c <= '9' && isHan(next);
    }

    private static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private static boolean isFollowedByAPublicPlace(CharSequence figures, int end) {
        return NO_HOME.matcher(figures).region(end, figures.length()).lookingAt();
    }

    /** The prefecture alone, where it is said. */
    private static @Nullable String instead(String name) {
        Matcher prefecture = FROM_PREFECTURE.matcher(name);
        return prefecture.lookingAt() ? prefecture.group() : Messages.say("privacy.instead.ADDRESS");
    }
}
