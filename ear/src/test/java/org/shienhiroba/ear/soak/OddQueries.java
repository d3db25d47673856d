package org.shienhiroba.ear.soak;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shienhiroba.ear.OddInput;

/**
 * One random or hostile query, made from a seed: words of the cases cut anywhere, scripts mixed, signs that mean something to
 * some machine, far too much of everything, and bytes that are no text.
 */
final class OddQueries {
    private static final List<String> PATHS = List.of("/api/cases", "/api/cases", "/search", "/search", "/feed.atom");
    private static final List<String> SIGNS = List.of("*:*", "*", "?", "\"", "\"\"", "-", "- -", "--", "+", "~2", "^99",
            "(",
            "((((", ")", "[* TO *]", "{a TO b}", "/(a+)+$/", "/.*/", "\\", "\\\\", "&&", "||", "!", "AND", "OR", "NOT",
            "title:",
            "_exists_:title", "' OR 1=1 --", "'; DROP TABLE knowhow_case; --", "%' UNION SELECT 1 --", "<b>", "</mark>",
            "<script>alert(1)</script>", "<!--", "]]>", "&amp;", "&#0;", "&#xD83D;", "${jndi:ldap://x/a}", "#{1+1}",
            "{{7*7}}",
            "../../etc/passwd", "%s%n", "\u3000", "・", "ー", "〜", "…", "①", "㍻", "㌔", "ﾞ", "ﾟ", "々", "ゝ", "、", "。", "「",
            "」");
    private static final List<String> MARKS = List.of("\u200D", "\uFE0F", "\u200B", "\uFEFF", "\u202E", "\u202C",
            "\u2066",
            "\u2069", "\u200F", "\u0301", "\u3099", "\u309A", "\u20E3", "\uDB40\uDD00", "\uDB40\uDC67", "\u00AD",
            "\u2028",
            "\uD83C\uDFFD", "👨", "👩", "👧", "🏳", "🌈", "🇯", "🇵", "𠮷", "髙", "葛", "é", "ﷺ", "Z\u0351\u036B\u0343");
    /** Escapes that are no UTF-8, no escape at all, or say something twice. */
    private static final List<String> NO_TEXT = List.of("%ED%A0%BD%ED%B8%80", "%ED%A0%80", "%ED%BF%BF", "%C0%AF",
            "%C0%80",
            "%F0%9F%98", "%F8%88%80%80%80", "%FF", "%FE%FF", "%80", "%E3%81", "%zz", "%", "%4", "%u3042", "%uD83D",
            "%2500",
            "%00", "%01", "%07", "%1B", "%7F", "%C2%85", "%0D%0A", "%09", "%EF%BF%BE", "%EF%BF%BF", "%EF%B7%90",
            "%F4%8F%BF%BF",
            "%F4%90%80%80", "%26", "%3D", "+", "%2B", "%23", "#", ";", ";jsessionid=1", "|", "^", "`", "{", "<", "\"",
            "[",
            "\u00E7\u00B2\u00BE", "\u0083A");
    private static final List<String> FILTERS = List.of("category=C01", "category=C09", "category=C13", "category=%00",
            "disability=MENTAL", "disability=mental", "phase=RETENTION", "stakeholder=PERSON", "agencyType=hello-work",
            "agencyType=x", "partner=hello-work", "prefecture=13", "prefecture=48", "sort=newest", "sort=relevance",
            "sort=best",
            "facets=false", "facets=maybe", "excerpts=false", "size=1", "size=100", "size=101", "size=0", "size=-1",
            "size=1e9",
            "page=1", "page=2", "page=17", "page=500", "page=10000", "page=999999999", "page=2147483648", "page=-1",
            "page=x",
            "page=", "q=", "q=%E5%AE%9A%E7%9D%80", "q", "=", "&", "nonsense=1", "category=", "category");

    private final Random random;
    private final String text;

    private OddQueries(long seed, String text) {
        this.random = new Random(seed);
        this.text = text;
    }

    /**
     * A query.
     *
     * @param seed the same seed gives the same query
     * @param text what words are cut from
     * @return path and parameters as they go over the wire, one byte a character, without spaces and line ends
     */
    static String target(long seed, String text) {
        return new OddQueries(seed, text).target();
    }

    private String target() {
        StringBuilder target = new StringBuilder(one(PATHS)).append("?q=").append(query());
        int filters = random.nextInt(4) == 0 ? 1 + random.nextInt(random.nextInt(20) == 0 ? 600 : 8) : 0;
        IntStream.range(0, filters).forEach(ignored -> target.append('&').append(one(FILTERS)));
        return target.toString();
    }

    private String query() {
        return switch (random.nextInt(12)) {
            case 0 -> encoded(cut(1 + random.nextInt(6)));
            case 1 -> encoded(
                    several(1 + random.nextInt(15), () -> cut(1 + random.nextInt(8)), one(List.of(" ", "　", "  "))));
            case 2 -> encoded(cut(20 + random.nextInt(380)));
            case 3 -> encoded(one(OddInput.words().toList()));
            case 4 -> encoded(several(1 + random.nextInt(12),
                    () -> random.nextBoolean() ? one(SIGNS) : cut(1 + random.nextInt(5)),
                    random.nextBoolean() ? "" : " "));
            case 5 -> encoded(several(1 + random.nextInt(60), () -> one(MARKS), ""));
            case 6 ->
                encoded(several(1 + random.nextInt(20), random.nextBoolean() ? this::anyCharacter : () -> one(MARKS),
                        cut(1)));
            case 7 -> encoded(several(1 + random.nextInt(200), this::anyCharacter, random.nextInt(3) == 0 ? " " : ""));
            case 8 -> several(1 + random.nextInt(5), () -> one(NO_TEXT), encoded(cut(random.nextInt(3))));
            case 9 ->
                encoded(several(100 + random.nextInt(5000), () -> Character.toString('ぁ' + random.nextInt(86)), ""));
            case 10 -> random.nextBoolean()
                    ? several(2000, () -> Integer.toString(random.nextInt(1 << 20), 36), "+")
                    : several(1 + random.nextInt(2000), () -> encoded(cut(1 + random.nextInt(2))), "%20");
            default -> tooMuch();
        };
    }

    private String tooMuch() {
        return switch (random.nextInt(6)) {
            case 0 -> "+".repeat(1000);
            case 1 -> "%E3%80%80".repeat(1000);
            case 2 -> encoded(cut(1)).repeat(100_000 / 9);
            case 3 -> "a".repeat(100_000);
            case 4 -> "%22".repeat(1 + random.nextInt(9000));
            default -> encoded(in(Charset.forName("windows-31j"), cut(1 + random.nextInt(30))));
        };
    }

    /** A piece of the cases, wherever it falls. */
    private String cut(int length) {
        int from = random.nextInt(text.length() - length);
        return text.substring(from, from + length);
    }

    private String anyCharacter() {
        return Character.toString(switch (random.nextInt(10)) {
            case 0 -> random.nextInt(0x80);
            case 1 -> 0xFF00 + random.nextInt(0xF0);
            case 2 -> 0x3040 + random.nextInt(0xC0);
            case 3 -> 0x1F300 + random.nextInt(0x3FF);
            case 4 -> 0x20000 + random.nextInt(0xA6DF);
            case 5 -> 0xAC00 + random.nextInt(0x2BA4);
            case 6 -> 0x590 + random.nextInt(0x170);
            case 7 -> 0xD800 + random.nextInt(0x800);
            case 8 -> random.nextInt(0x110000);
            default -> 0x4E00 + random.nextInt(0x5200);
        });
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String several(int count, Supplier<String> piece, String between) {
        return IntStream.range(0, count).mapToObj(ignored -> piece.get()).collect(Collectors.joining(between));
    }

    /** What the bytes of a text in another charset look like where somebody takes them for letters. */
    private static String in(Charset charset, String words) {
        return new String(words.getBytes(charset), StandardCharsets.ISO_8859_1);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
