package org.shienhiroba.content.privacy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.privacy.Finding.Kind;
import org.shienhiroba.content.privacy.Finding.Level;
import org.shienhiroba.search.Morphology.Name;
import org.shienhiroba.search.Morphology.Word;

/**
 * Names of persons: before an honorific (田中さん) or a title (田中課長), a family name with a given name (田中 太郎), behind a
 * label (担当：田中); a common family name alone (田中は) warns only, since it may be a place or a firm. Letters and signs for persons (Aさん, 〇〇さん) and parts that people play (利用者さん, 店長さん) are
 * meant to stand. Reads each word once with at most {@link #LONGEST_NAME} before it.
 */
final class PersonRule implements Candidate.Rule {
    private static final int LONGEST_NAME = 4;
    private static final Set<String> HONORIFICS = Set.of("さん", "サン", "様", "さま", "氏", "君", "くん", "ちゃん", "先生", "殿", "女史");
    private static final Set<String> CALLED_BY_GIVEN_NAME = Set.of("ちゃん", "くん");
    private static final Set<String> TITLES = Set.of("課長", "部長", "社長", "係長", "店長", "主任", "院長", "所長", "理事長", "施設長", "校長",
            "園長",
            "工場長", "室長", "班長", "次長", "医師", "看護師", "保健師", "支援員", "相談員", "指導員", "教諭", "教授", "職員", "ドクター", "リーダー");
    private static final Set<String> LABELS = Set.of("担当", "担当者", "氏名", "名前", "記入者", "報告者", "作成者", "記録者", "支援者", "本人",
            "利用者");
    private static final Pattern HAN = Pattern.compile("[\\p{IsHan}ヶケノ]{1,5}");
    private static final Pattern KATAKANA = Pattern.compile("[ァ-ヶー・]{2,8}");
    private static final String PARTICLES = "はがをにへとでのもや";
    private static final Pattern CALLED = Pattern
            .compile("(?:さん|さま|くん|ちゃん|様|氏)(?=[^ぁ-んー]|[" + PARTICLES + "かよだなまこじっば]|たち|$)");
    private static final int LONGEST_KANA = 6;

    private final Set<String> surnames = new HashSet<>();
    private final Set<String> readings = new HashSet<>();
    private final Set<String> roles = Set.copyOf(Wordlist.lines("roles.txt"));

    PersonRule() {
        for (String line : Wordlist.lines("surnames.txt")) {
            surnames.add(line.substring(0, line.indexOf(' ')));
            readings.add(line.substring(line.indexOf(' ') + 1));
        }
        readings.addAll(Wordlist.lines("given-names.txt"));
    }

    @Override
    public void look(Passage passage, Consumer<Candidate> found) {
        inHiragana(passage, found);
        List<Word> words = passage.words();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (i > 0 && words.get(i - 1).end() <= word.start()) {
                beforeHonorific(passage, i, found);
            }
            if (isFamilyName(word) && i + 1 < words.size() && isGivenNameAfter(passage, word, words.get(i + 1))) {
                report(word, words.get(i + 1).end(), "{0}さん", found);
            }
            if (i > 1 && isFamilyName(word) && isLabelled(words, i)) {
                report(word, word.end(), "{0}", found);
            } else if (standsAlone(words, i)) {
                found.accept(new Candidate(word.start(), word.end(), Kind.PERSON_NAME, Level.WARN, "{0}さん",
                        word.surface()));
            }
        }
    }

    private void beforeHonorific(Passage passage, int at, Consumer<Candidate> found) {
        List<Word> words = passage.words();
        Word word = words.get(at);
        String title = titleAt(words, at);
        boolean honorific = HONORIFICS.contains(word.surface()) && !word.partOfSpeech().startsWith("名詞-非自立");
        Word last = words.get(at - 1);
        int gap = word.start() - last.end();
        if (!honorific && title == null || gap > 0 || isInsideAWord(passage, word)) {
            return;
        }
        int start = honorific ? startOfName(words, at - 1) : isFamilyName(last) ? last.start() : -1;
        if (start < 0) {
            return;
        }
        int first = at - 1;
        while (first > 0 && at - first < LONGEST_NAME && words.get(first - 1).name().isPerson()
                && isNear(passage, words.get(first - 1), words.get(first))) {
            first--;
            start = words.get(first).start();
        }
        int end = title == null ? word.end() : word.start() + title.length();
        Word name = words.get(first);
        String person = name.start() == start
                ? name.surface()
                : passage.text().subSequence(start, last.end()).toString();
        found.accept(new Candidate(start, end, Kind.PERSON_NAME, Level.BLOCK,
                title == null ? instead(word.surface()) : title, person));
    }

    /** くん as in じりつくんれん. */
    private static boolean isInsideAWord(Passage passage, Word honorific) {
        return CALLED_BY_GIVEN_NAME.contains(honorific.surface())
                && !CALLED.matcher(passage.text()).region(honorific.start(), passage.text().length()).lookingAt();
    }

    /** A letter tells neither age nor sex. */
    private static String instead(String honorific) {
        return switch (honorific) {
            case "様", "さま", "氏", "先生" -> "{0}" + honorific;
            default -> "{0}さん";
        };
    }

    /** A title may be one word or two (支援 + 員). */
    private static @Nullable String titleAt(List<Word> words, int at) {
        String one = words.get(at).surface();
        if (TITLES.contains(one)) {
            return one;
        }
        String two = at + 1 < words.size() ? one + words.get(at + 1).surface() : one;
        return TITLES.contains(two) ? two : null;
    }

    /** Where the name that ends with this word begins; negative where it is none. */
    private int startOfName(List<Word> words, int at) {
        Word word = words.get(at);
        String surface = word.surface();
        if (roles.contains(surface)) {
            return -1;
        }
        if (word.name().isPerson() || surnames.contains(surface)) {
            return word.start();
        }
        boolean compound = at > 0 && words.get(at - 1).end() == word.start()
                && words.get(at - 1).partOfSpeech().startsWith("名詞");
        if (HAN.matcher(surface).matches()) {
            boolean namelike = word.name() == Name.PLACE || word.name() == Name.OTHER || !word.known();
            return namelike && !compound && surface.length() <= 3 ? word.start() : -1;
        }
        if (KATAKANA.matcher(surface).matches()) {
            return !word.known() && !compound ? word.start() : -1;
        }
        return -1;
    }

    /** Names in hiragana, however morphology cuts them: a known one before さん, any of two to four kana before くん. */
    private void inHiragana(Passage passage, Consumer<Candidate> found) {
        CharSequence text = passage.text();
        Matcher called = CALLED.matcher(text);
        while (called.find()) {
            int start = called.start();
            while (start > 0 && called.start() - start < LONGEST_KANA && isHiragana(text.charAt(start - 1))) {
                start--;
            }
            boolean wholeRun = start == 0 || !isHiragana(text.charAt(start - 1));
            int name = startOfKnown(text, start, called.start());
            if (name < 0 && wholeRun && CALLED_BY_GIVEN_NAME.contains(called.group())) {
                boolean particle = start > 0 && PARTICLES.indexOf(text.charAt(start)) >= 0
                        && Character.isLetter(text.charAt(start - 1));
                int from = particle ? start + 1 : start;
                String kana = text.subSequence(from, called.start()).toString();
                name = kana.length() >= 2 && kana.length() <= 4 && !roles.contains(kana) ? from : -1;
            }
            if (name >= 0) {
                found.accept(new Candidate(name, called.end(), Kind.PERSON_NAME, Level.BLOCK, instead(called.group()),
                        text.subSequence(name, called.start()).toString()));
            }
        }
    }

    /** Where the longest known name begins that ends here and follows a particle or no hiragana; negative for none. */
    private int startOfKnown(CharSequence text, int from, int to) {
        for (int start = from; to - start >= 2; start++) {
            boolean free = start == 0 || !isHiragana(text.charAt(start - 1))
                    || PARTICLES.indexOf(text.charAt(start - 1)) >= 0;
            if (free && readings.contains(text.subSequence(start, to).toString())) {
                return start;
            }
        }
        return -1;
    }

    private static boolean isHiragana(char c) {
        return c >= 'ぁ' && c <= 'ん' || c == 'ー';
    }

    /** A common family name on its own: no part of a longer word, and taken for a name by morphology too. */
    private boolean standsAlone(List<Word> words, int at) {
        Word word = words.get(at);
        return word.name() == Name.SURNAME && word.length() > 1 && surnames.contains(word.surface())
                && (at == 0 || !isBoundTo(words.get(at - 1), word))
                && (at + 1 == words.size() || !isBoundTo(word, words.get(at + 1)));
    }

    private static boolean isBoundTo(Word left, Word right) {
        return left.end() == right.start() && isNounLike(left) && isNounLike(right);
    }

    private static boolean isNounLike(Word word) {
        return word.partOfSpeech().startsWith("名詞") || word.partOfSpeech().startsWith("接頭詞");
    }

    private boolean isFamilyName(Word word) {
        return word.name() == Name.SURNAME || word.name() == Name.PERSON || surnames.contains(word.surface())
                && word.length() > 1;
    }

    private boolean isGivenNameAfter(Passage passage, Word family, Word given) {
        return given.name() == Name.GIVEN_NAME && isNear(passage, family, given)
                && HAN.matcher(family.surface()).matches()
                && (HAN.matcher(given.surface()).matches() || given.start() > family.end())
                && (family.length() + given.length() > 3 || given.start() > family.end()
                        || family.length() + given.length() == 3 && surnames.contains(family.surface()));
    }

    /** Directly behind, or with one space between. */
    private static boolean isNear(Passage passage, Word left, Word right) {
        return right.start() == left.end()
                || right.start() == left.end() + 1 && passage.figures().charAt(left.end()) == ' ';
    }

    private static boolean isLabelled(List<Word> words, int at) {
        String colon = words.get(at - 1).surface();
        String label = words.get(at - 2).surface();
        boolean labelled = LABELS.contains(label)
                || at > 2 && LABELS.contains(words.get(at - 3).surface() + label);
        return labelled && (colon.equals("：") || colon.equals(":"));
    }

    private static void report(Word family, int end, String suggestion, Consumer<Candidate> found) {
        found.accept(new Candidate(family.start(), end, Kind.PERSON_NAME, Level.BLOCK, suggestion, family.surface()));
    }
}
