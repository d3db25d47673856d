package org.shienhiroba.content.synonyms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.account.Actor;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.platform.PlainText;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.content.platform.Refusal.Kind;
import org.shienhiroba.content.privacy.Finding;
import org.shienhiroba.content.privacy.PrivacyCheck;
import org.shienhiroba.content.synonyms.SynonymsChanged.Change;

/** The door for what readers suggest, without an account, and for the editors who look through it. Thread-safe. */
@ApplicationScoped
public class SynonymSuggestions {
    /** Who suggests, as the audit names a reader without an account. */
    private static final String READER = "reader";
    private static final int MOST_FROM_ONE = 5;
    private static final int MOST_OPEN = 500;
    private static final int LONGEST_REASON = 300;
    private static final Duration WITHIN = Duration.ofHours(1);
    private static final String WORDS = "words";

    @PersistenceContext(unitName = "hiroba")
    private EntityManager database;

    @Inject
    private SynonymStore store;

    @Inject
    private SynonymRules rules;

    @Inject
    private PrivacyCheck privacy;

    @Inject
    private Clock clock;

    /**
     * Takes a reader's suggestion; the same one sent twice is one.
     *
     * @param group  the group that the words shall be added to; null for a new group, which needs two words or more
     * @param words  the words, empty ones are left out
     * @param note   what they mean; null for nothing
     * @param sender where it comes from, as a keyed hash: five suggestions an hour are taken from one place
     * @throws BadInput for what cannot be a group, for what is in the dictionary already, and for what tells of a person
     * @throws Refusal {@code UNKNOWN} for a group that is not there; {@code TOO_OFTEN}
     */
    @Transactional
    public void suggest(@Nullable Long group, List<String> words, @Nullable String note, String sender) {
        SynonymEntry about = group == null ? null : store.find(group);
        if (about != null && about.isRemoved()) {
            throw Refusal.unknown();
        }
        List<String> said = SynonymRules.words(words);
        check(said, note, about);
        List<SynonymSuggestion> recent = database
                .createQuery("select s from SynonymSuggestion s where s.sender = :sender and s.at > :since",
                        SynonymSuggestion.class)
                .setParameter("sender", sender).setParameter("since", clock.instant().minus(WITHIN)).getResultList();
        SynonymSuggestion made = new SynonymSuggestion(group, said, SynonymRules.note(note), sender, clock.instant());
        if (recent.stream().anyMatch(made::saysTheSameAs)) {
            return;
        }
        if (recent.size() >= MOST_FROM_ONE || openOnes() >= MOST_OPEN) {
            throw new Refusal(Kind.TOO_OFTEN, List.of(new Problem("", Messages.say("synonyms.suggestion.often"))),
                    (int) WITHIN.toSeconds());
        }
        database.persist(made);
        store.tell(new SynonymsChanged(made.id(), Change.SUGGESTED, READER));
    }

    /** How many suggestions wait. @throws Refusal {@code NOT_ALLOWED} */
    @Transactional
    public long count(Actor editor) {
        SynonymEditing.requireEditor(editor);
        return openOnes();
    }

    /**
     * Suggestions in a state, the open ones by their age, the others the latest decision first.
     *
     * @param page from 1
     * @param size from 1
     * @throws Refusal {@code NOT_ALLOWED}
     */
    @Transactional
    public List<SuggestionView> list(Actor editor, boolean open, int page, int size) {
        SynonymEditing.requireEditor(editor);
        return database.createQuery("select s from SynonymSuggestion s where "
                + (open ? "s.state = :open order by s.id" : "s.state <> :open order by s.decidedAt desc, s.id desc"),
                SynonymSuggestion.class).setParameter("open", SuggestionState.OPEN).setFirstResult((page - 1) * size)
                .setMaxResults(size).getResultStream().map(SynonymSuggestion::view).toList();
    }

    /** A suggestion that waits. @throws Refusal {@code UNKNOWN}; {@code CONFLICT} where somebody decided */
    @Transactional
    public SuggestionView look(Actor editor, long id) {
        SynonymEditing.requireEditor(editor);
        return store.openSuggestion(id).view();
    }

    /**
     * Decides against a suggestion; twice for the same reason is once.
     *
     * @param reason why, at most 300 characters
     * @throws BadInput without a reason
     * @throws Refusal {@code UNKNOWN}; {@code CONFLICT} where somebody decided otherwise
     */
    @Transactional
    public void decline(Actor editor, long id, @Nullable String reason) {
        SynonymEditing.requireEditor(editor);
        if (reason == null || PlainText.isEmpty(reason)) {
            throw new BadInput("reason", Messages.say("synonyms.reason.required"));
        }
        if (!PlainText.isText(reason)) {
            throw new BadInput("reason", Messages.say("synonyms.reason.notText"));
        }
        if (PlainText.length(reason) > LONGEST_REASON) {
            throw new BadInput("reason", Messages.say("synonyms.reason.long", LONGEST_REASON));
        }
        String why = PlainText.stored(reason).strip();
        if (why.equals(store.suggestion(id).view().reason())) {
            return;
        }
        store.openSuggestion(id).decline(editor.account(), why, clock.instant());
        store.tell(new SynonymsChanged(id, Change.SUGGESTION_DECLINED, editor.auditName()));
    }

    private long openOnes() {
        return database.createQuery("select count(s) from SynonymSuggestion s where s.state = :open", Long.class)
                .setParameter("open", SuggestionState.OPEN).getSingleResult();
    }

    private void check(List<String> words, @Nullable String note, @Nullable SynonymEntry about) {
        List<Problem> problems = new ArrayList<>();
        if (about == null) {
            problems.addAll(words.size() < 2
                    ? List.of(new Problem(WORDS, Messages.say("synonyms.suggestion.two")))
                    : rules.problems(new SynonymContent(words, SynonymDirection.BOTH, Nearness.SAME, note), ""));
        } else {
            problems.addAll(inGroup(words, note, about));
        }
        if (problems.isEmpty()) {
            alreadyThere(words, about).ifPresent(sentence -> problems.add(new Problem(WORDS, sentence)));
            problems.addAll(personal(words, note));
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    private List<Problem> inGroup(List<String> words, @Nullable String note, SynonymEntry about) {
        if (words.isEmpty()) {
            return List.of(new Problem(WORDS, Messages.say("synonyms.suggestion.words")));
        }
        List<String> own = about.words().words();
        // one with the first word of the group is enough to find what cannot be searched for, or is said twice
        List<String> tried = new ArrayList<>(words);
        tried.addFirst(own.getFirst());
        Optional<String> known = words.stream().filter(own::contains).findFirst();
        return known.isPresent()
                ? List.of(new Problem(WORDS, Messages.say("synonyms.suggestion.known.word", known.get())))
                : rules.problems(new SynonymContent(tried, SynonymDirection.BOTH, Nearness.SAME, note), "");
    }

    private Optional<String> alreadyThere(List<String> words, @Nullable SynonymEntry about) {
        return about != null
                ? Optional.empty()
                : Synonyms.holdingAll(store.all().stream().map(SynonymEntry::view).toList(), words)
                        .map(group -> Messages.say("synonyms.suggestion.known", words.getFirst(), words.getLast()));
    }

    private List<Problem> personal(List<String> words, @Nullable String note) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            texts.put(WORDS + i, words.get(i));
        }
        String said = SynonymRules.note(note);
        if (said != null) {
            texts.put(SynonymRules.NOTE, said);
        }
        return privacy.findings(texts).stream().filter(finding -> finding.level() == Finding.Level.BLOCK)
                .map(finding -> {
                    String text = texts.getOrDefault(finding.field(), "");
                    return new Problem(finding.field().equals(SynonymRules.NOTE) ? SynonymRules.NOTE : WORDS,
                            Messages.say("synonyms.suggestion.private",
                                    text.substring(finding.start(), finding.start() + finding.length()),
                                    finding.hint()));
                }).toList();
    }
}
