package org.shienhiroba.search.japanese;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;

/** Queries that are sentences: what they ask about, and which of their words only ask. Stateless, thread-safe. */
public final class Sentences {
    /** As listed, and as the main chain spells them. */
    private static final Set<String> QUESTION_WORDS = Resource.entries("question-words.txt").stream()
            .flatMap(word -> Stream.concat(Stream.of(word), MainAnalyzer.terms(word).stream().map(Term::text)))
            .collect(Collectors.toUnmodifiableSet());
    private static final GlueAnalyzer GLUE = new GlueAnalyzer();

    private Sentences() {}

    /** Whether a text holds particles or endings, that is: more than a name of something. */
    public static boolean isSentence(String text) {
        return !Term.of(GLUE, text).isEmpty();
    }

    /** Whether a text is particles and endings from end to end (について, です), and so names nothing. */
    public static boolean isGlueAlone(String text) {
        return Term.of(GLUE, text).stream().mapToInt(term -> term.end() - term.start()).sum() >= text.length();
    }

    /** Without the asking words at both ends (〜について教えてください); empty where there is nothing else. */
    public static List<Term> withoutQuestion(List<Term> terms) {
        int from = 0;
        int to = terms.size();
        while (from < to && isQuestionWord(terms.get(from))) {
            from++;
        }
        while (to > from && isQuestionWord(terms.get(to - 1))) {
            to--;
        }
        return terms.subList(from, to);
    }

    /** Without any asking words. */
    public static List<Term> telling(List<Term> terms) {
        return terms.stream().filter(term -> !isQuestionWord(term)).toList();
    }

    /** What a sentence speaks of: runs of neighbouring terms, asking words left out. */
    public static List<List<Term>> chunks(List<Term> terms) {
        List<List<Term>> chunks = new ArrayList<>();
        int last = Integer.MIN_VALUE;
        for (Term term : terms) {
            if (!isQuestionWord(term)) {
                if (term.position() != last + 1) {
                    chunks.add(new ArrayList<>());
                }
                chunks.get(chunks.size() - 1).add(term);
                last = term.position();
            }
        }
        return chunks;
    }

    private static boolean isQuestionWord(Term term) {
        return QUESTION_WORDS.contains(term.text());
    }

    /** Lets only particles and endings through. */
    private static final class GlueAnalyzer extends TracedAnalyzer {
        @Override
        protected Tokenizer tokenizer() {
            return Kuromoji.tokenizer();
        }

        @Override
        protected TokenStream filters(TokenStream tokens) {
            return new FilteringTokenFilter(tokens) {
                private final PartOfSpeechAttribute partOfSpeech = addAttribute(PartOfSpeechAttribute.class);

                @Override
                protected boolean accept() throws IOException {
                    return PartsOfSpeech.isGlue(partOfSpeech.getPartOfSpeech());
                }
            };
        }
    }
}
