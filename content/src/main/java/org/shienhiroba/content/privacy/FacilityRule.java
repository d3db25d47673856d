package org.shienhiroba.content.privacy;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.privacy.Finding.Kind;
import org.shienhiroba.content.privacy.Finding.Level;
import org.shienhiroba.search.Morphology.Name;
import org.shienhiroba.search.Morphology.Word;

/**
 * Names of firms, hospitals, schools and offices: a legal form with a name, a name before a kind (さくら病院), a kind before a name
 * (グループホームたんぽぽ). The kind alone (ハローワーク, 特別支援学校) and letters (A社) name nobody. Reads runs of nouns, each cut
 * at {@link #LONGEST_RUN} words.
 */
final class FacilityRule implements Candidate.Rule {
    private static final int LONGEST_RUN = 12;
    private static final String LEGAL = "株式会社|有限会社|合同会社|合資会社|社会福祉法人|医療法人(?:社団|財団)?|特定非営利活動法人|NPO法人"
            + "|(?:一般|公益)(?:社団|財団)法人|学校法人|\\((?:株|有|福|社福|医)\\)|㈱|㈲";
    private static final Pattern LEGAL_FIRST = Pattern.compile(LEGAL);
    private static final Pattern LEGAL_LAST = Pattern.compile("(?:株式会社|有限会社|合同会社|\\(株\\)|㈱)$");
    private static final Pattern KIND_FIRST = Pattern.compile("就労(?:移行|定着)支援事業所|就労継続支援(?:[AB]型)?事業所|[AB]型(?:事業所|作業所)"
            + "|相談支援事業所|地域活動支援センター|(?:障害者就業・)?生活支援センター|グループホーム|生活介護事業所|多機能型事業所|共同生活援助事業所|特例子会社|放課後等デイサービス|デイケア|デイサービス|NPO(?!法人)|(?:福祉)?作業所|ハローワーク");
    private static final Pattern QUOTED = Pattern.compile("[「『](?!以下)([^「」『』\n]{1,15})[」』]");
    private static final Pattern KIND_LAST = Pattern.compile(String.join("|", Wordlist.lines("facility-kinds.txt")));
    /** Kinds that also stand alone behind a place (千葉の食品): a name only at the end of the run, right behind a name. */
    private static final Set<String> LOOSE = Set.of("工業", "食品", "建設", "運輸", "苑", "荘", "商店", "銀行", "製菓");
    /** Kinds before which any noun that says no speciality is a name (若葉病院). */
    private static final Set<String> MEDICAL = Set.of("病院", "クリニック", "医院", "診療所", "薬局");
    private static final Set<String> FOUNDERS = Set.of("国立", "都立", "道立", "府立", "県立", "市立", "町立", "村立", "区立", "私立");
    private static final Pattern TWO_KANJI = Pattern.compile("\\p{IsHan}{2,3}");
    private static final Set<String> NO_PART = Set.of("内", "下", "各", "全", "外", "間", "隣", "立", "型");
    private static final Pattern NO_PARTICLE = Pattern.compile("(?!助詞|助動詞|接続詞|記号-(?!アルファベット)).{0,60}");
    private static final Pattern KATAKANA = Pattern.compile("[ァ-ヶー]{1,20}");
    private static final Pattern KANA = Pattern.compile("[ぁ-んー]{2,10}");
    private static final Pattern LETTERS = Pattern
            .compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]{2,}|[a-zA-Zａ-ｚＡ-Ｚ]{2,}");
    private static final Pattern SIGNS = Pattern.compile("[A-ZＡ-Ｚa-z〇○◯●△▲□■×＊*]{0,3}");

    private final Set<String> plain = Wordlist.lines("facility-plain-words.txt").stream()
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public void look(Passage passage, Consumer<Candidate> found) {
        List<Word> words = passage.words();
        for (int from = 0; from < words.size();) {
            int to = endOfRun(words, from);
            if (to > from) {
                nameBeforeKind(passage, from, to, found);
            }
            from = Math.max(to, from + 1);
        }
        nameAfter(passage, LEGAL_FIRST, found);
        nameAfter(passage, KIND_FIRST, found);
    }

    /** The end (exclusive) of the nouns that stand together from here; the start itself where there is none. */
    private static int endOfRun(List<Word> words, int from) {
        int to = from;
        while (to < words.size() && to - from < LONGEST_RUN
                && (isPartOfName(words.get(to)) || to == from && isStemInKana(words.get(to)))
                && (to == from || words.get(to - 1).end() == words.get(to).start())) {
            to++;
        }
        return to;
    }

    private static boolean isPartOfName(Word word) {
        String tag = word.partOfSpeech();
        return tag.startsWith("名詞") && !tag.startsWith("名詞-代名詞") && !tag.startsWith("名詞-非自立")
                && !tag.startsWith("名詞-副詞可能") || tag.startsWith("接頭詞") || tag.equals("記号-アルファベット");
    }

    /** ほほえみ, ひびき: taken for a verb, and used as a name. */
    private static boolean isStemInKana(Word word) {
        String surface = word.surface();
        return word.partOfSpeech().startsWith("動詞-自立") && surface.length() > 2 && KANA.matcher(surface).matches()
                && "いきぎしちにびみり".indexOf(surface.charAt(surface.length() - 1)) >= 0;
    }

    private void nameBeforeKind(Passage passage, int from, int to, Consumer<Candidate> found) {
        List<Word> words = passage.words();
        int start = words.get(from).start();
        String run = passage.text().subSequence(start, words.get(to - 1).end()).toString();
        Matcher legal = LEGAL_LAST.matcher(run);
        if (legal.find() && !SIGNS.matcher(run.substring(0, legal.start())).matches()) {
            report(start, start + run.length(), Messages.say("privacy.instead.FACILITY_NAME.firm"), found);
            return;
        }
        Matcher kind = KIND_LAST.matcher(run);
        while (kind.find()) {
            int first = namePart(words, from, to, start + kind.start(), kind.group());
            if (first >= 0 && !(LOOSE.contains(kind.group()) && kind.end() < run.length())) {
                report(words.get(first).start(), start + kind.end(), instead(kind.group()), found);
                return;
            }
        }
    }

    /** Where in the words before a kind the name begins; negative where none of them is a name. */
    private int namePart(List<Word> words, int from, int to, int kindStart, String kind) {
        int last = from;
        boolean named = false;
        boolean katakana = false;
        for (int i = from; i < to && words.get(i).start() < kindStart; i++) {
            Word word = words.get(i);
            String piece = word.surface().substring(0, Math.min(word.length(), kindStart - word.start()));
            boolean name = isName(word, piece);
            katakana = KATAKANA.matcher(piece).matches() && (katakana || name);
            named = LOOSE.contains(kind) ? name || katakana : named || name;
            last = i;
        }
        Word first = words.get(from);
        if (words.get(last).start() >= kindStart || NO_PART.contains(words.get(last).surface())) {
            return -1;
        }
        boolean founded = FOUNDERS.contains(first.surface()) && last == from + 1 && !isPlain(words.get(last).surface());
        boolean medical = MEDICAL.contains(kind) && last == from && TWO_KANJI.matcher(first.surface()).matches()
                && first.partOfSpeech().equals("名詞-一般") && !isPlain(first.surface());
        return named || founded || medical ? from : -1;
    }

    private boolean isPlain(String surface) {
        return plain.contains(surface);
    }

    private boolean isName(Word word, String piece) {
        if (isPlain(piece) || SIGNS.matcher(piece).matches() || word.partOfSpeech().startsWith("名詞-接尾")
                || !LETTERS.matcher(piece).matches() && word.name() == Name.NONE) {
            return false;
        }
        return word.name() != Name.NONE || !word.known() || KANA.matcher(piece).matches();
    }

    private void nameAfter(Passage passage, Pattern form, Consumer<Candidate> found) {
        List<Word> words = passage.words();
        Matcher matcher = form.matcher(passage.figures());
        Matcher quoted = QUOTED.matcher(passage.text());
        boolean legal = form == LEGAL_FIRST;
        int at = 0;
        while (matcher.find()) {
            if (quoted.region(matcher.end(), passage.text().length()).lookingAt()) {
                if (!SIGNS.matcher(quoted.group(1)).matches()) {
                    report(quoted.start(1), quoted.end(1), "〇〇", found);
                }
                continue;
            }
            while (at < words.size() && words.get(at).start() < matcher.end()) {
                at++;
            }
            int to = legal ? endOfPhrase(words, at, matcher.end()) : endOfRun(words, at);
            if (to == at || words.get(at).start() != matcher.end() || isPlain(words.get(at).surface())) {
                continue;
            }
            String name = passage.text().subSequence(matcher.end(), words.get(to - 1).end()).toString();
            if (legal
                    ? !SIGNS.matcher(name).matches()
                    : isName(words.get(at), words.get(at).surface())
                            || isKanaName(words.get(at), name)) {
                report(matcher.start(), words.get(to - 1).end(),
                        legal
                                ? Messages.say("privacy.instead.FACILITY_NAME.firm")
                                : instead(matcher.group()),
                        found);
            }
        }
    }

    private boolean isKanaName(Word first, String name) {
        boolean leans = first.partOfSpeech().startsWith("名詞-接尾"); // ハローワークさん, センターあて
        return !leans && KANA.matcher(name).matches() && !isPlain(name);
    }

    /** The end of what stands behind a legal form: up to a particle, a sign or a space, since made-up names are cut anyhow. */
    private static int endOfPhrase(List<Word> words, int from, int start) {
        int to = from;
        int end = start;
        while (to < words.size() && to - from < LONGEST_RUN && words.get(to).start() == end
                && NO_PARTICLE.matcher(words.get(to).partOfSpeech()).matches()) {
            end = words.get(to).end();
            to++;
        }
        return to;
    }

    private static String instead(String kind) {
        return switch (kind) {
            case "ハローワーク" -> kind;
            case "障害者職業センター" -> "地域障害者職業センター";
            case "製作所", "製菓", "商事", "商店", "工業", "食品", "建設", "運輸", "フーズ", "銀行" ->
                Messages.say("privacy.instead.FACILITY_NAME.firm");
            default -> Messages.say("privacy.instead.FACILITY_NAME", kind);
        };
    }

    private static void report(int start, int end, String suggestion, Consumer<Candidate> found) {
        found.accept(new Candidate(start, end, Kind.FACILITY_NAME, Level.WARN, suggestion));
    }
}
