package org.shienhiroba.content.privacy;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shienhiroba.content.privacy.Finding.Kind;
import org.shienhiroba.content.privacy.Finding.Level;

/**
 * Numbers that are known by the word before them: of a handbook (手帳), a 受給者証, a pension, an account, a patient. What they
 * look like differs from office to office, so any row of figures behind the word counts. Every piece is bounded.
 */
final class DocumentNumberRule implements Candidate.Rule {
    private static final Pattern HANDBOOK = Pattern.compile(
            "((?:身体障害者|療育|精神障害者保健福祉|精神障害者|障害者|愛の|みどりの)?(?<!母子健康|年金)手帳)(?:の|は)?(?:第?[12]種)?(?:[1-7]級)?[^0-9。、\n]{0,12}?"
                    + "(?:第 ?[0-9]{2,10}+ ?号(?!様式)|番号[^0-9。、\n]{0,6}第? ?[0-9]{3,10}+ ?号?)[)]?");
    private static final Pattern OTHER = Pattern.compile(
            "((?:受給者証?|雇用保険|被保険者証?|基礎年金|年金証書|年金|求職受付|求職|口座|診察券|患者|カルテ|保険証|資格確認書)(?:の)?(?:番号|ID|No\\.?))"
                    + "[^0-9。、\n]{0,6}[0-9][0-9-]{3,16}+"
                    + "|((?:受給者証|診察券|(?:普通|当座)?(?:預金)?口座))[:の( ]{0,3}[0-9][0-9-]{5,16}+"
                    + "|(記号)[: ]{0,2}[0-9][0-9-]{0,8}[ ・,、]{0,2}番号[: ]{0,2}[0-9]{1,8}+");

    @Override
    public void look(Passage passage, Consumer<Candidate> found) {
        Matcher handbook = HANDBOOK.matcher(passage.figures());
        while (handbook.find()) {
            found.accept(new Candidate(handbook.start(), handbook.end(), Kind.HANDBOOK_NUMBER, Level.BLOCK,
                    original(passage, handbook, 1)));
        }
        Matcher other = OTHER.matcher(passage.figures());
        while (other.find()) {
            int word = other.group(1) != null ? 1 : other.group(2) != null ? 2 : 3;
            found.accept(new Candidate(other.start(), other.end(), Kind.RECIPIENT_NUMBER, Level.BLOCK,
                    original(passage, other, word)));
        }
    }

    /** The word for the thing, without its number. */
    private static String original(Passage passage, Matcher matcher, int group) {
        return passage.text().subSequence(matcher.start(group), matcher.end(group)).toString();
    }
}
