package org.shienhiroba.content.synonyms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.platform.PlainText;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.content.platform.Refusal.Kind;
import org.shienhiroba.search.SynonymGroup;

/** The door for readers of the 言い換え辞書. Thread-safe. */
@ApplicationScoped
public class Synonyms {

    @Inject
    private SynonymStore store;

    @Inject
    private SynonymsInUse inUse;

    /**
     * The groups that hold all of some words, in one of their own words or in the note; all of them where there are none.
     *
     * @param words apart by spaces
     * @throws BadInput for what is not text
     */
    @Transactional
    public Dictionary with(String words) {
        if (!PlainText.isText(words)) {
            throw new BadInput("q", Messages.say("finding.notText"));
        }
        List<String> asked = Arrays.stream(words.split("[\\s\\u3000]+")).map(WordForm::of)
                .filter(word -> !word.isEmpty()).toList();
        int version = store.version();
        List<SynonymEntry> all = store.all();
        if (inUse.isBehind(version)) {
            inUse.use(new DictionaryChanged(version, SynonymStore.searched(all)));
        }
        Map<Long, String> readings = new HashMap<>();
        List<SynonymView> groups = all.stream().map(SynonymEntry::view).filter(group -> holds(group, asked)).toList();
        groups.forEach(group -> readings.put(group.id(), WordForm.reading(group.words().getFirst())));
        return new Dictionary(version, groups.stream()
                .sorted(Comparator.comparing((SynonymView group) -> readings.getOrDefault(group.id(), ""))
                        .thenComparing(SynonymView::id))
                .toList());
    }

    /**
     * One group.
     *
     * @throws Refusal {@code UNKNOWN}; {@code GONE} for one that was taken out
     */
    @Transactional
    public SynonymView find(long id) {
        SynonymEntry found = store.find(id);
        if (found.isRemoved()) {
            throw new Refusal(Kind.GONE, List.of());
        }
        return found.view();
    }

    /** How a word is read, in katakana, for lists in the order of kana; Latin letters and digits stay. */
    public static String reading(String word) {
        return WordForm.reading(word);
    }

    /** What searches read now, by the number of the group; for trying what a change would give. */
    @Transactional
    Map<Long, SynonymGroup> searched() {
        return SynonymStore.searched(store.all());
    }

    /** Where the words of a group stand already, for those who would put it in. */
    static Optional<SynonymView> holdingAll(List<SynonymView> groups, List<String> words) {
        List<String> forms = words.stream().map(WordForm::of).toList();
        return groups.stream().filter(group -> group.words().stream().map(WordForm::of).toList().containsAll(forms))
                .findFirst();
    }

    private static boolean holds(SynonymView group, List<String> asked) {
        List<String> texts = Stream.concat(group.words().stream(), Stream.ofNullable(group.note())).map(WordForm::of)
                .toList();
        return asked.stream().allMatch(word -> texts.stream().anyMatch(text -> text.contains(word)));
    }
}
