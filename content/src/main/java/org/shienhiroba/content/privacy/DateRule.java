package org.shienhiroba.content.privacy;

import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.privacy.Finding.Kind;
import org.shienhiroba.content.privacy.Finding.Level;

/**
 * Days and months of a year, and births. A year alone, a month alone, a fiscal year and the day of a law tell nothing of a
 * person. Every piece of the patterns is bounded.
 */
final class DateRule implements Candidate.Rule {
    private static final String ERA = "(?:明治|大正|昭和|平成|令和|(?<![a-zA-Z])[MTSHR])";
    private static final String YEAR = "(?:(?:" + ERA
            + " ?(?:元|[0-9十]{1,3})|(?<![0-9])(?:19|20)[0-9]{2})(?:\\([^()]{2,6}\\))? ?年)";
    private static final String MONTH = " ?(?:[0-9]{1,2}|十[0-9]?) ?月";
    private static final String DAY = " ?(?:[0-9]{1,2}|[0-9]?十[0-9]?) ?日";
    private static final String SHORT = "(?:(?:(?<![0-9./-])(?:19|20)[0-9]{2}|" + ERA
            + "[0-9]{1,2})([./-])(?:1[0-2]|0?[1-9])\\%d(?:3[01]|[12][0-9]|0?[1-9])(?![0-9./-]))";
    private static final String BORN = "(?:に|の)?(?:生まれ|生れ|誕生(?!日)|生(?![活徒産存命後前涯物])|が(?:お)?誕生日)";

    private static final Pattern DATE = Pattern.compile(
            "(?<full>" + YEAR + MONTH + "(?:" + DAY + ")?|" + SHORT.formatted(2) + ")|(?<day>(?<![0-9]|毎年の?)"
                    + MONTH.substring(2)
                    + DAY + ")|(?<year>" + YEAR + ")");
    private static final Pattern AFTER = Pattern.compile(BORN);
    private static final Pattern BEFORE = Pattern.compile("(?:生年月日|誕生日)[^0-9。\n]{0,6}$");
    /** What happens to laws, rules and offices on a day; said within the same few words. */
    private static final Pattern PUBLIC_DAY = Pattern.compile(
            "[^。\n]{0,14}(?:施行|改正|公布|告示|現在(?![のはも])|時点|制度|法律|開所|開設|設立|創立|発行|週間)|(?:現在|時点)");
    private static final Pattern FIRST_NUMBER = Pattern.compile("元|[0-9十]{1,4}");
    /** The year before the first of an era, by its first sign. */
    private static final Map<Character, Integer> BEFORE_ERA = Map.of('明', 1867, 'M', 1867, '大', 1911, 'T', 1911, '昭',
            1925,
            'S', 1925, '平', 1988, 'H', 1988, '令', 2018, 'R', 2018);
    private static final int CONTEXT = 12;

    @Override
    public void look(Passage passage, Consumer<Candidate> found) {
        CharSequence figures = passage.figures();
        Matcher date = DATE.matcher(figures);
        Matcher born = AFTER.matcher(figures);
        Matcher publicDay = PUBLIC_DAY.matcher(figures);
        while (date.find()) {
            int end = date.end();
            Matcher before = BEFORE.matcher(figures.subSequence(Math.max(0, date.start() - CONTEXT), date.start()));
            boolean yearOnly = date.group("year") != null;
            if (born.region(end, figures.length()).lookingAt()) {
                found.accept(birth(date.start(), born.end(), date));
            } else if (before.find()) {
                found.accept(birth(date.start() - before.end() + before.start(), end, date));
            } else if (!yearOnly && !publicDay.region(end, figures.length()).lookingAt()) {
                found.accept(new Candidate(date.start(), end, Kind.EXACT_DATE, Level.WARN,
                        date.group("day") == null
                                ? Messages.say("privacy.instead.EXACT_DATE")
                                : Messages.say("privacy.instead.EXACT_DATE.day", monthOf(passage, date))));
            }
        }
    }

    private static Candidate birth(int start, int end, Matcher date) {
        String decade = decade(date.group());
        return new Candidate(start, end, Kind.BIRTH_DATE, date.group("year") != null ? Level.WARN : Level.BLOCK,
                decade == null ? null : Messages.say("privacy.instead.BIRTH_DATE", decade));
    }

    /** 1980 for 昭和58年, 1988/12/3, H元年 is 1980 too; null where no year is said. */
    private static @Nullable String decade(String date) {
        Matcher year = FIRST_NUMBER.matcher(date);
        if (date.indexOf('月') > 0 && date.indexOf('年') < 0 || !year.find()) {
            return null;
        }
        int number = year.group().equals("元") ? 1 : JapaneseNumber.value(year.group());
        int before = BEFORE_ERA.getOrDefault(date.charAt(0), 0);
        return String.valueOf((before + number) / 10 * 10);
    }

    private static String monthOf(Passage passage, Matcher date) {
        String words = passage.text().subSequence(date.start(), date.end()).toString();
        return words.substring(0, words.indexOf('月') + 1);
    }
}
