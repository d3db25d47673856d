package org.shienhiroba.content.knowhow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.account.AccountView;
import org.shienhiroba.content.account.Accounts;
import org.shienhiroba.content.account.Actor;
import org.shienhiroba.content.account.Role;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.agency.AgencyTypes;
import org.shienhiroba.content.knowhow.CaseChanged.Change;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.BadInput.Problem;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.platform.PlainText;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.content.platform.Refusal.Kind;
import org.shienhiroba.content.platform.RequestKeys;

/**
 * The door for authors: from a half-formed thought to a submitted case, and on. Every command with a request key is done
 * once, however often it comes. Somebody else's case answers like an unknown number. Thread-safe.
 */
@ApplicationScoped
public class CaseWriting {
    private static final int LONGEST_ANSWER = 2000;

    @PersistenceContext(unitName = "hiroba")
    private EntityManager database;

    @Inject
    private CaseStore store;

    @Inject
    private CaseCheck check;

    @Inject
    private AgencyTypes agencyTypes;

    @Inject
    private Accounts accounts;

    @Inject
    private RequestKeys requests;

    @Inject
    private Clock clock;

    /**
     * Begins a case. Anything may be missing; the author's own kind of agency is taken where none is said.
     *
     * @param lenient whether a text that is too long is kept all the same, as a page does so that nothing is lost
     * @param key     key of the request, so that a second one with it begins no second case; null for none
     * @throws BadInput for what cannot be kept, and, unless lenient, for what is too long or of no known form
     * @throws Refusal {@code NOT_ALLOWED} for who is no practitioner
     */
    @Transactional
    public WorkView create(Actor author, CaseDraft draft, boolean lenient, @Nullable String key) {
        if (!author.is(Role.PRACTITIONER)) {
            throw new Refusal(Kind.NOT_ALLOWED, Messages.say("knowhow.practitioner"));
        }
        // a page sends its key with every save until it knows the number of its case: then the text is another
        String said = lenient ? "create" : "create " + DraftJson.write(draft);
        Optional<Long> earlier = requests.earlier(author.account(), key, said);
        if (earlier.isPresent()) {
            return store.work(own(author, earlier.get()));
        }
        require(draft, lenient);
        // a page offers that kind itself, and must get back what it sent
        CaseDraft kept = lenient
                ? draft
                : draft.sentBy(accounts.view(author.account()).map(AccountView::agencyType).orElse(null));
        KnowhowCase begun = KnowhowCase.begunBy(author, kept, clock.instant());
        store.add(begun);
        requests.done(author.account(), key, said, begun.id());
        store.changed(begun, Change.CREATED, author);
        return store.work(begun);
    }

    /**
     * Saves what is written so far. A public case keeps its public text and begins a new one by it.
     *
     * @param version the version the text began from
     * @param lenient as in {@link #create}
     * @throws BadInput as in {@link #create}
     * @throws Refusal {@code UNKNOWN}; {@code STALE} where it was saved elsewhere in between; {@code CONFLICT} while it
     *         waits for an editor
     */
    @Transactional
    public WorkView save(Actor author, long id, int version, CaseDraft draft, boolean lenient) {
        KnowhowCase one = own(author, id);
        CaseStore.requireVersion(one, version);
        require(draft, lenient);
        one.save(draft, clock.instant());
        store.changed(one, Change.SAVED, author);
        return store.work(one);
    }

    /** The author's own case with the text it stands at. @throws Refusal {@code UNKNOWN} */
    @Transactional
    public WorkView work(Actor author, long id) {
        return store.work(find(author, id));
    }

    /**
     * How a text would look to readers, published today.
     *
     * @return empty while it has no category or no kind of agency, without which there is no page to show
     * @throws Refusal {@code UNKNOWN}
     */
    @Transactional
    public Optional<CaseView> preview(Actor author, long id) {
        KnowhowCase one = find(author, id);
        CaseContent content = one.draft().content();
        if (content.category() == null || content.agencyType() == null) {
            return Optional.empty();
        }
        CaseContent shown = new CaseContent(said(content.title()), said(content.need()), said(content.approach()),
                said(content.effect()), content.summary(), content.category(), content.otherCategories(),
                content.agencyType(), content.disabilities(), content.phases(), content.stakeholders(),
                content.partners().stream().filter(partner -> !isNothing(partner.type())).toList(),
                content.prefecture(), content.links().stream().filter(link -> isShowable(link.url())).toList());
        Map<String, String> names = agencyTypes.all().stream()
                .collect(Collectors.toMap(AgencyTypeView::code, AgencyTypeView::shortName));
        return Optional.of(one.preview(shown, LocalDate.now(clock), names));
    }

    /**
     * Gives the text to the editors.
     *
     * @param version the version the author has read; null for whichever it is
     * @param answer  what the author answers to the editors; null for nothing
     * @throws Refusal {@code UNKNOWN}, {@code STALE}; {@code INCOMPLETE} with everything that is missing or found and not
     *         acknowledged; {@code CONFLICT} where it waits already
     */
    @Transactional
    public WorkView submit(Actor author, long id, @Nullable Integer version, @Nullable String answer,
            @Nullable String key) {
        if (requests.earlier(author.account(), key, "submit " + id).isPresent()) {
            return store.work(own(author, id));
        }
        KnowhowCase one = own(author, id);
        CaseStore.requireVersion(one, version);
        if (one.isBeingWritten()) {
            List<Problem> problems = check.against(one.draft());
            if (!problems.isEmpty()) {
                throw new Refusal(Kind.INCOMPLETE, problems);
            }
        }
        one.submit(clock.instant());
        store.keepRevision(one);
        if (answer != null && !PlainText.isEmpty(answer)) {
            store.say(one, author, TalkKind.ANSWER, null, Words.checked("answer", answer, LONGEST_ANSWER));
        }
        requests.done(author.account(), key, "submit " + id, id);
        store.changed(one, Change.SUBMITTED, author);
        return store.work(one);
    }

    /** Takes a submitted text back, to go on writing. @throws Refusal {@code UNKNOWN}; {@code CONFLICT} where none waits */
    @Transactional
    public WorkView takeBack(Actor author, long id) {
        KnowhowCase one = own(author, id);
        one.takeBack();
        store.endRevision(one, RevisionOutcome.TAKEN_BACK, author);
        store.changed(one, Change.TAKEN_BACK, author);
        return store.work(one);
    }

    /**
     * Takes the case back: what was public is no longer, what waits for an editor waits no longer. The author keeps the
     * text.
     *
     * @throws Refusal {@code UNKNOWN}; {@code CONFLICT} where it is withdrawn already
     */
    @Transactional
    public WorkView withdraw(Actor author, long id, @Nullable String key) {
        if (requests.earlier(author.account(), key, "withdraw " + id).isPresent()) {
            return store.work(own(author, id));
        }
        KnowhowCase one = own(author, id);
        store.endRevision(one, RevisionOutcome.TAKEN_BACK, author);
        one.withdraw(clock.instant());
        requests.done(author.account(), key, "withdraw " + id, id);
        store.changed(one, Change.WITHDRAWN, author);
        return store.work(one);
    }

    /**
     * Throws the unpublished text away: a new text of a public case, or a whole case that no editor has ever had.
     *
     * @throws Refusal {@code UNKNOWN}; {@code CONFLICT} where there is no such text, or an editor has had it
     */
    @Transactional
    public void discard(Actor author, long id) {
        KnowhowCase one = own(author, id);
        if (one.wasPublic()) {
            store.endRevision(one, RevisionOutcome.TAKEN_BACK, author);
            one.discard();
        } else if (one.isBeingWritten() && store.revisions(id).isEmpty()) {
            database.remove(one);
        } else {
            throw new Refusal(Kind.CONFLICT, Messages.say("knowhow.discard.submitted"));
        }
        store.changed(one, Change.DISCARDED, author);
    }

    /**
     * The author's own cases in every state, the last changed first.
     *
     * @param page from 1
     * @param size from 1
     */
    @Transactional
    public Listed<MyCase> mine(Actor author, int page, int size) {
        long total = database.createQuery("select count(c) from KnowhowCase c where c.author = :me", Long.class)
                .setParameter("me", author.account()).getSingleResult();
        List<MyCase> hits = database
                .createQuery("select c from KnowhowCase c where c.author = :me"
                        + " order by coalesce(c.savedAt, c.changedAt) desc, c.id desc", KnowhowCase.class)
                .setParameter("me", author.account()).setFirstResult((page - 1) * size).setMaxResults(size)
                .getResultList().stream().map(this::listed).toList();
        return new Listed<>(total, hits);
    }

    /** All that the author ever wrote here, with the talk about it, to take along. */
    @Transactional
    public List<WorkView> everythingBy(Actor author) {
        return database.createQuery("select c from KnowhowCase c where c.author = :me order by c.id", KnowhowCase.class)
                .setParameter("me", author.account()).getResultStream().map(store::work).toList();
    }

    private MyCase listed(KnowhowCase one) {
        CaseDraft draft = one.draft();
        boolean writing = one.isBeingWritten();
        int missing = writing ? check.incomplete(draft).size() : 0;
        int open = writing
                ? (int) check.findings(draft).stream().filter(finding -> !draft.keeps(finding.id())).count()
                : 0;
        int submitted = store.lastNumber(one);
        List<TalkView> talk = store.talk(one.id());
        CaseState status = one.standing();
        int requested = status == CaseState.RETURNED
                ? (int) talk.stream().filter(said -> said.revision() == submitted && said.kind() == TalkKind.COMMENT)
                        .count()
                : 0;
        String reason = talk.reversed().stream()
                .filter(said -> status == CaseState.RETURNED
                        ? said.kind() == TalkKind.RETURN_REASON
                        : one.state() == CaseState.WITHDRAWN && said.kind() == TalkKind.UNPUBLISH_REASON)
                .map(TalkView::text).findFirst().orElse(null);
        Instant saved = one.savedAt();
        return new MyCase(one.id(), one.version(), said(draft.title()),
                draft.category() == null ? null : CategoryView.of(draft.category()), status, one.state(), missing, open,
                requested, reason,
                saved == null || saved.isBefore(one.changedAt()) ? one.changedAt() : saved, one.publishedOn(),
                one.reviewBy(), submitted);
    }

    private void require(CaseDraft draft, boolean lenient) {
        List<Problem> problems = check.unstorable(draft);
        if (problems.isEmpty() && !lenient) {
            problems = check.wrong(draft);
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    private KnowhowCase find(Actor author, long id) {
        return store.find(id).filter(one -> one.isBy(author)).orElseThrow(Refusal::unknown);
    }

    private KnowhowCase own(Actor author, long id) {
        return store.lock(id).filter(one -> one.isBy(author)).orElseThrow(Refusal::unknown);
    }

    /** A row of a draft may still lack what the public text must have. */
    private static boolean isNothing(@Nullable String text) {
        return text == null || PlainText.isEmpty(text);
    }

    /** What is not an address of the web yet is no link, not even to its author. */
    private static boolean isShowable(@Nullable String url) {
        return url != null && url.matches("https?://\\S+");
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
