package org.shienhiroba.content.synonyms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.account.Actor;
import org.shienhiroba.content.account.Role;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.content.platform.Refusal.Kind;
import org.shienhiroba.content.platform.RequestKeys;
import org.shienhiroba.content.synonyms.SynonymsChanged.Change;

/**
 * The door for editors of the 言い換え辞書. Every call refuses who is no editor ({@code NOT_ALLOWED}). Changes come one after the
 * other, and the next search after a change uses it. Thread-safe.
 */
@ApplicationScoped
public class SynonymEditing {

    @Inject
    private SynonymStore store;

    @Inject
    private SynonymRules rules;

    @Inject
    private SynonymsInUse inUse;

    @Inject
    private RequestKeys requests;

    @Inject
    private Clock clock;

    /**
     * A group of a dictionary that is written as a whole.
     *
     * @param id      the group that it is; null for a new one
     * @param content what it says
     */
    public record Line(@Nullable Long id, SynonymContent content) {}

    /**
     * A group with its history, also one that was taken out.
     *
     * @throws Refusal {@code UNKNOWN}
     */
    @Transactional
    public SynonymWork look(Actor editor, long id) {
        requireEditor(editor);
        SynonymEntry one = store.find(id);
        GroupWords product = one.product();
        return new SynonymWork(one.view(), one.isRemoved(), inUse.isIdle(id),
                product == null || one.words().says(product.group()) ? null : product.words(), store.history(id));
    }

    /** The groups that were taken out, the latest first. */
    @Transactional
    public List<SynonymView> removed(Actor editor) {
        requireEditor(editor);
        return store.removed().stream().map(SynonymEntry::view).toList();
    }

    /**
     * Adds a group.
     *
     * @param suggestion the suggestion that is accepted by it; null for none
     * @param key        key of the request; null for none
     * @throws BadInput for what is wrong with it
     * @throws Refusal {@code CONFLICT} where the dictionary is full, or somebody decided on the suggestion
     */
    @Transactional
    public SynonymView add(Actor editor, SynonymContent content, @Nullable Long suggestion, @Nullable String key) {
        requireEditor(editor);
        String said = "synonyms " + content + suggestion;
        Optional<Long> earlier = requests.earlier(editor.account(), key, said);
        if (earlier.isPresent()) {
            return store.find(earlier.get()).view();
        }
        SynonymList list = store.lock();
        GroupWords words = rules.checked(content, null);
        requireRoom(store.count() + 1);
        SynonymEntry added = SynonymEntry.ofEditors(
                suggestion == null ? SynonymOrigin.EDITORS : SynonymOrigin.READERS, words,
                SynonymRules.note(content.note()), clock.instant());
        store.add(added, SynonymDeed.ADDED, editor.account());
        accept(editor, suggestion, added.id());
        requests.done(editor.account(), key, said, added.id());
        changed(list, added.id(), Change.GROUP_ADDED, editor);
        return added.view();
    }

    /**
     * Changes a group; one that says the same already is left as it is, so that twice is once.
     *
     * @param version    the version the editor has seen
     * @param suggestion the suggestion that is accepted by it; null for none
     * @throws BadInput for what is wrong with it
     * @throws Refusal {@code UNKNOWN}; {@code STALE}; {@code CONFLICT} where it is out of the dictionary, or somebody
     *         decided on the suggestion
     */
    @Transactional
    public SynonymView change(Actor editor, long id, int version, SynonymContent content, @Nullable Long suggestion) {
        requireEditor(editor);
        SynonymList list = store.lock();
        SynonymEntry one = store.find(id);
        GroupWords words = rules.checked(content, one.words());
        if (one.isRemoved()) {
            throw new Refusal(Kind.CONFLICT, Messages.say("synonyms.removed"));
        }
        if (saysSo(one, words, content.note()) && suggestion == null) {
            return one.view();
        }
        requireVersion(one, version);
        one.write(words, SynonymRules.note(content.note()), clock.instant());
        store.remember(one, SynonymDeed.CHANGED, editor.account());
        accept(editor, suggestion, id);
        changed(list, id, Change.GROUP_CHANGED, editor);
        return one.view();
    }

    /**
     * Takes a group out; its history stays. Twice is once.
     *
     * @param version the version the editor has seen; null for whichever it is
     * @throws Refusal {@code UNKNOWN}, {@code STALE}
     */
    @Transactional
    public void remove(Actor editor, long id, @Nullable Integer version) {
        requireEditor(editor);
        SynonymList list = store.lock();
        SynonymEntry one = store.find(id);
        if (one.isRemoved()) {
            return;
        }
        requireVersion(one, version);
        remove(editor, one);
        changed(list, id, Change.GROUP_REMOVED, editor);
    }

    /**
     * Gives a group the text of one of its revisions, and puts it into the dictionary again where it was out.
     *
     * @param number  of the revision
     * @param version the version the editor has seen; null for whichever it is
     * @throws BadInput where searches cannot read the old words any more
     * @throws Refusal {@code UNKNOWN}, {@code STALE}, {@code CONFLICT} where the dictionary is full
     */
    @Transactional
    public SynonymView restore(Actor editor, long id, int number, @Nullable Integer version) {
        requireEditor(editor);
        SynonymList list = store.lock();
        SynonymEntry one = store.find(id);
        SynonymRevision old = store.revision(id, number);
        if (!one.isRemoved() && saysSo(one, old.words(), old.note())) {
            return one.view();
        }
        requireVersion(one, version);
        requireRoom(store.count() + (one.isRemoved() ? 1 : 0));
        rules.checked(new SynonymContent(old.words().words(), old.words().direction(), old.words().nearness(),
                old.note()), null);
        one.write(old.words(), old.note(), clock.instant());
        store.remember(one, SynonymDeed.RESTORED, editor.account());
        changed(list, id, Change.GROUP_RESTORED, editor);
        return one.view();
    }

    /**
     * Replaces the whole dictionary, or nothing of it: groups with a number are changed where they say something else, those
     * without are added, and those that are not in the list are taken out.
     *
     * @param version the version of the dictionary the editor has seen
     * @throws BadInput for everything that is wrong, each with the place of its group ({@code groups[3].words})
     * @throws Refusal {@code STALE}
     */
    @Transactional
    public void replace(Actor editor, int version, List<Line> lines) {
        requireEditor(editor);
        SynonymList list = store.lock();
        if (version != list.version()) {
            throw new Refusal(Kind.STALE, Messages.say("synonyms.stale"));
        }
        Map<Long, SynonymEntry> there = new LinkedHashMap<>();
        store.all().forEach(one -> there.put(one.id(), one));
        check(lines, there.keySet());
        boolean any = false;
        for (Line line : lines) {
            SynonymEntry one = line.id() == null ? null : there.remove(line.id());
            any |= one == null ? added(editor, line.content()) : written(editor, one, line.content());
        }
        for (SynonymEntry left : there.values()) {
            remove(editor, left);
            store.tell(new SynonymsChanged(left.id(), Change.GROUP_REMOVED, editor.auditName()));
            any = true;
        }
        if (any) {
            list.changed();
            store.publish(list);
        }
    }

    private void check(List<Line> lines, Set<Long> there) {
        requireRoom(lines.size());
        List<Problem> problems = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String place = "groups[" + i + "].";
            Long id = lines.get(i).id();
            if (id != null && !there.contains(id)) {
                problems.add(new Problem(place + "id", Messages.say("synonyms.unknownGroup")));
            } else if (id != null && !seen.add(id)) {
                problems.add(new Problem(place + "id", Messages.say("synonyms.twice")));
            }
            problems.addAll(rules.problems(lines.get(i).content(), place));
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    private boolean added(Actor editor, SynonymContent content) {
        SynonymEntry added = SynonymEntry.ofEditors(SynonymOrigin.EDITORS, SynonymRules.kept(content, null),
                SynonymRules.note(content.note()), clock.instant());
        store.add(added, SynonymDeed.ADDED, editor.account());
        store.tell(new SynonymsChanged(added.id(), Change.GROUP_ADDED, editor.auditName()));
        return true;
    }

    private boolean written(Actor editor, SynonymEntry one, SynonymContent content) {
        GroupWords words = SynonymRules.kept(content, one.words());
        if (saysSo(one, words, content.note())) {
            return false;
        }
        one.write(words, SynonymRules.note(content.note()), clock.instant());
        store.remember(one, SynonymDeed.CHANGED, editor.account());
        store.tell(new SynonymsChanged(one.id(), Change.GROUP_CHANGED, editor.auditName()));
        return true;
    }

    private void remove(Actor editor, SynonymEntry one) {
        one.remove(clock.instant());
        store.remember(one, SynonymDeed.REMOVED, editor.account());
    }

    private void accept(Actor editor, @Nullable Long suggestion, long made) {
        if (suggestion != null) {
            store.openSuggestion(suggestion).accept(editor.account(), made, clock.instant());
            store.tell(new SynonymsChanged(suggestion, Change.SUGGESTION_ACCEPTED, editor.auditName()));
        }
    }

    private void changed(SynonymList list, long id, Change change, Actor editor) {
        store.tell(new SynonymsChanged(id, change, editor.auditName()));
        list.changed();
        store.publish(list);
    }

    private static boolean saysSo(SynonymEntry one, GroupWords words, @Nullable String note) {
        return one.words().says(words.group()) && Objects.equals(one.note(), SynonymRules.note(note));
    }

    private static void requireRoom(long groups) {
        if (groups > Dictionary.MOST_GROUPS) {
            throw new Refusal(Kind.CONFLICT, Messages.say("synonyms.full", Dictionary.MOST_GROUPS));
        }
    }

    private static void requireVersion(SynonymEntry one, @Nullable Integer version) {
        if (version != null && version != one.version()) {
            throw new Refusal(Kind.STALE, Messages.say("synonyms.stale"));
        }
    }

    static void requireEditor(Actor actor) {
        if (!actor.is(Role.EDITOR)) {
            throw new Refusal(Kind.NOT_ALLOWED, Messages.say("synonyms.editor"));
        }
    }
}
