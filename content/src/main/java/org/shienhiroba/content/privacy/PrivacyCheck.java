package org.shienhiroba.content.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.privacy.Finding.Level;
import org.shienhiroba.search.Morphology;

/** Reads the texts of a case for what could tell who a person is. Thread-safe, keeps nothing, takes time in proportion to the length. */
@ApplicationScoped
public class PrivacyCheck {
    static final List<Candidate.Rule> RULES = List.of(new MailRule(), new NumberRule(), new AddressRule(),
            new DateRule(), new AgeRule(), new DocumentNumberRule(), new PersonRule(), new FacilityRule());
    /** Of two that overlap, the graver stays; then the longer; then the first. */
    private static final Comparator<Candidate> GRAVEST_FIRST = Comparator.comparing(Candidate::level)
            .thenComparing(Comparator.comparing(Candidate::length).reversed()).thenComparing(Candidate::start)
            .thenComparing(Candidate::kind);

    private final Morphology morphology = Morphology.japanese();

    /** For the container, and for tests outside it. */
    public PrivacyCheck() {}

    /**
     * What was found, in the order of the fields and then of the text; no two overlap.
     *
     * @param textsByField texts as stored, by the names of their fields; read in the map's own order
     */
    public List<Finding> findings(Map<String, String> textsByField) {
        List<Finding> findings = new ArrayList<>();
        Letters letters = new Letters(textsByField.values());
        textsByField.forEach((field, text) -> {
            Map<String, Integer> seen = new HashMap<>();
            for (Candidate one : withoutOverlaps(candidates(Passage.of(text, morphology)))) {
                String words = text.substring(one.start(), one.end());
                int before = seen.merge(one.kind() + words, 1, Integer::sum);
                findings.add(new Finding(id(field, one, words, before), field, one.start(), one.length(), one.kind(),
                        one.level(), Messages.say("privacy.hint." + one.kind()), suggestion(one, letters)));
            }
        });
        return List.copyOf(findings);
    }

    private static List<Candidate> candidates(Passage passage) {
        List<Candidate> all = new ArrayList<>();
        RULES.forEach(rule -> rule.look(passage, all::add));
        return all;
    }

    private static Iterable<Candidate> withoutOverlaps(List<Candidate> candidates) {
        TreeMap<Integer, Candidate> kept = new TreeMap<>();
        candidates.stream().sorted(GRAVEST_FIRST).forEach(one -> {
            Map.Entry<Integer, Candidate> before = kept.lowerEntry(one.end());
            if (before == null || before.getValue().end() <= one.start()) {
                kept.put(one.start(), one);
            }
        });
        return kept.values();
    }

    private static @Nullable String suggestion(Candidate one, Letters letters) {
        String suggestion = one.suggestion();
        String person = one.person();
        return suggestion == null || person == null ? suggestion : suggestion.replace("{0}", letters.of(person));
    }

    /**
     * Field and kind in the open, the words as six digits of a hash: enough to tell the words of one field apart, too few to
     * find out a number or a name by trying them all.
     */
    private static String id(String field, Candidate one, String words, int before) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return String.join(".", field, one.kind().name().toLowerCase(Locale.ROOT),
                    HexFormat.of().formatHex(hash, 0, 3), String.valueOf(before));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
