package org.shienhiroba.content.knowhow;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.account.Actor;
import org.shienhiroba.content.account.Role;
import org.shienhiroba.content.platform.Coded;
import org.shienhiroba.content.platform.Labels;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.content.platform.Refusal.Kind;

/**
 * 支援ノウハウ: one reported practice, from the need over the approach to the effect.
 *
 * <p>A case begins as its author's {@code DRAFT}. The author may save it in any condition, and {@link #submit} it when
 * nothing is missing; then it waits, {@code SUBMITTED}, and nobody changes it. An editor who is not its author either
 * {@link #sendBack}s it with a reason, and the author goes on writing ({@code RETURNED}), or {@link #publish}es it.
 *
 * <p>What is published stays public as it is while its author changes it: the new text goes the same way from draft to
 * publication, and {@link #revising} says where it stands. At any time the author can {@link #withdraw} a case, an editor
 * {@link #unpublish} it, or {@link #hide} it while looking into a concern; nobody else reads it from that moment. A
 * withdrawn case can be written on and go the whole way again, under its old number.
 *
 * <p>An example that the portal retells ({@link #illustration}) has no author: it is born published, rewritten from a file,
 * and withdrawn when the file is gone. Everything else the entity refuses.
 */
@Entity
@Table(name = "knowhow_case")
@SuppressWarnings("NullAway.Init") // JPA fills the fields
class KnowhowCase {
    /** After how many years an editor reads a case again. */
    private static final int YEARS_TO_REVIEW = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CaseState state;

    /** Where the next text of a case that is, or was, public stands: DRAFT, SUBMITTED or RETURNED; null for none. */
    @Enumerated(EnumType.STRING)
    private @Nullable CaseState revising;

    /** The author's account; null for a retold example, and when the account is gone. */
    private @Nullable Long author;

    @Column(name = "content_key")
    private @Nullable String contentKey;

    /** What the public reads; null as long as it never read anything. */
    @Embedded
    private @Nullable CaseText text;

    /** The number of the public text, counted from 1; 0 before. */
    private int revision;

    /** What the author is writing, or has submitted, as {@link DraftJson}; null for nothing. */
    private @Nullable String work;

    @Column(name = "saved_at")
    private @Nullable Instant savedAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(nullable = false)
    private boolean illustration;

    @Column(name = "source_title")
    private @Nullable String sourceTitle;

    @Column(name = "source_dated")
    private @Nullable String sourceDated;

    @Column(name = "source_as_of")
    private @Nullable LocalDate sourceAsOf;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    @Column(name = "review_by")
    private @Nullable LocalDate reviewBy;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected KnowhowCase() {}

    /** A case that somebody begins to write. */
    static KnowhowCase begunBy(Actor author, CaseDraft draft, Instant now) {
        KnowhowCase begun = new KnowhowCase();
        begun.author = author.account();
        begun.state = CaseState.DRAFT;
        begun.keep(draft, now);
        begun.changedAt = now;
        return begun;
    }

    /** An example retold from a document, published from the start. */
    static KnowhowCase illustration(String contentKey, CaseContent content, CaseSource source, LocalDate today,
            Instant now) {
        KnowhowCase retold = new KnowhowCase();
        retold.contentKey = contentKey;
        retold.illustration = true;
        retold.rewrite(content, source, today, now);
        retold.state = CaseState.PUBLISHED;
        retold.publishedOn = today;
        return retold;
    }

    /** Replaces the text of an example and of its source. */
    void rewrite(CaseContent content, CaseSource source, LocalDate today, Instant now) {
        require(illustration, "knowhow.notRetold");
        sourceTitle = source.title();
        sourceDated = source.date();
        sourceAsOf = source.asOf();
        say(content, today.plusYears(YEARS_TO_REVIEW), now);
    }

    /** Takes a published example from the public, or gives it back. */
    void showExample(boolean shown, Instant now) {
        require(illustration, "knowhow.notRetold");
        state = shown ? CaseState.PUBLISHED : CaseState.WITHDRAWN;
        changedAt = now;
    }

    /** The author saves what is written so far; a public case begins a new text by it. */
    void save(CaseDraft draft, Instant now) {
        if (workState() == null) {
            revising = CaseState.DRAFT;
        }
        require(isBeingWritten(), "knowhow.save.waiting");
        keep(draft, now);
    }

    /** The author gives the text to the editors. It must be complete: the door has checked that. */
    void submit(Instant now) {
        require(isBeingWritten(), isSubmitted() ? "knowhow.submit.already" : "knowhow.submit.nothing");
        moveWork(CaseState.SUBMITTED);
        submittedAt = now;
    }

    /** The author takes a submitted text back to go on writing. */
    void takeBack() {
        require(isSubmitted(), "knowhow.takeBack.notWaiting");
        moveWork(CaseState.DRAFT);
        submittedAt = null;
    }

    /** The author throws away the new text of a case that is, or was, public. */
    void discard() {
        require(revising != null, "knowhow.discard.nothing");
        revising = null;
        work = null;
        submittedAt = null;
    }

    /** The author takes the case back; whatever was public is no longer. */
    void withdraw(Instant now) {
        require(state != CaseState.WITHDRAWN, "knowhow.withdraw.already");
        state = CaseState.WITHDRAWN;
        // the newest text stays the author's, to go on from
        revising = null;
        submittedAt = null;
        changedAt = now;
    }

    /** An editor asks for changes. */
    void sendBack(Actor editor) {
        requireEditor(editor);
        require(isSubmitted(), "knowhow.review.notWaiting");
        moveWork(CaseState.RETURNED);
        submittedAt = null;
    }

    /** An editor makes the submitted text public, in place of the one before. */
    void publish(Actor editor, CaseContent content, @Nullable LocalDate readAgainBy, LocalDate today, Instant now) {
        requireEditor(editor);
        require(isSubmitted(), "knowhow.review.notWaiting");
        say(content, readAgainBy == null ? today.plusYears(YEARS_TO_REVIEW) : readAgainBy, now);
        if (publishedOn == null) {
            publishedOn = today;
        }
        state = CaseState.PUBLISHED;
        revising = null;
        work = null;
        submittedAt = null;
    }

    /** An editor takes a case from the public for good. */
    void unpublish(Actor editor, Instant now) {
        requireEditor(editor);
        require(state == CaseState.PUBLISHED || state == CaseState.HIDDEN, "knowhow.unpublish.notPublic");
        state = CaseState.WITHDRAWN;
        changedAt = now;
    }

    /** An editor hides a public case while looking into a concern. */
    void hide(Actor editor, Instant now) {
        requireEditor(editor);
        require(state == CaseState.PUBLISHED, "knowhow.unpublish.notPublic");
        state = CaseState.HIDDEN;
        changedAt = now;
    }

    /** An editor shows a hidden case again. */
    void restore(Actor editor, Instant now) {
        requireEditor(editor);
        require(state == CaseState.HIDDEN, "knowhow.restore.notHidden");
        state = CaseState.PUBLISHED;
        changedAt = now;
    }

    /** An editor has read a public case again and found it still right. */
    void renew(Actor editor, LocalDate readAgainBy, Instant now) {
        requireEditor(editor);
        require(state == CaseState.PUBLISHED, "knowhow.unpublish.notPublic");
        reviewBy = readAgainBy;
        changedAt = now;
    }

    /** The author's account is gone: what is, or was, public stays without a name, the rest goes. */
    void loseAuthor() {
        author = null;
        revising = null;
        work = null;
        submittedAt = null;
    }

    boolean isPublished() {
        return state == CaseState.PUBLISHED;
    }

    /** Whether the public has ever read it. */
    boolean wasPublic() {
        return publishedOn != null;
    }

    /** Whether it was public and nobody may read it any longer. */
    boolean isGone() {
        return wasPublic() && state != CaseState.PUBLISHED;
    }

    boolean isBy(Actor actor) {
        return author != null && author == actor.account();
    }

    boolean isSubmitted() {
        return workState() == CaseState.SUBMITTED;
    }

    boolean isBeingWritten() {
        CaseState work = workState();
        return work == CaseState.DRAFT || work == CaseState.RETURNED;
    }

    /** Where the unpublished text stands; null where there is none. */
    @Nullable
    CaseState workState() {
        return state == CaseState.DRAFT || state == CaseState.SUBMITTED || state == CaseState.RETURNED
                ? state
                : revising;
    }

    /** Where the case stands for its author: the unpublished text before the public one. */
    CaseState standing() {
        CaseState work = workState();
        return work == null ? state : work;
    }

    /** What its author works on: the unpublished text, or a copy of the public one to begin with. */
    CaseDraft draft() {
        if (work != null) {
            return DraftJson.read(work);
        }
        CaseContent said = content();
        return said == null ? CaseDraft.EMPTY : CaseDraft.of(said);
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    CaseState state() {
        return state;
    }

    @Nullable
    Long author() {
        return author;
    }

    int revision() {
        return revision;
    }

    boolean isIllustration() {
        return illustration;
    }

    Instant changedAt() {
        return changedAt;
    }

    @Nullable
    Instant savedAt() {
        return savedAt;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    LocalDate publishedOn() {
        return publishedOn;
    }

    @Nullable
    LocalDate reviewBy() {
        return reviewBy;
    }

    /** The public text; null before the first publication. */
    @Nullable
    CaseContent content() {
        // not told by the text being null: JPA makes an empty one for its lists
        return text == null || !wasPublic() ? null : text.content();
    }

    /** The case as readers see it. @param agencyNames name of each kind of agency by code */
    CaseView view(Map<String, String> agencyNames) {
        return view(Objects.requireNonNull(text).content(), Objects.requireNonNull(publishedOn),
                Objects.requireNonNull(reviewBy), agencyNames);
    }

    /** The case as readers would see it with this text, published today. */
    CaseView preview(CaseContent content, LocalDate today, Map<String, String> agencyNames) {
        return view(CaseText.of(content).content(), publishedOn == null ? today : publishedOn,
                today.plusYears(YEARS_TO_REVIEW), agencyNames);
    }

    private CaseView view(CaseContent said, LocalDate since, LocalDate readAgainBy, Map<String, String> agencyNames) {
        return new CaseView(id, revision, said.title(), CategoryView.of(said.category()),
                said.otherCategories().stream().map(CategoryView::of).toList(), agency(said.agencyType(), agencyNames),
                said.need(), said.approach(), said.effect(), said.summary(),
                said.disabilities().stream().map(Labels::coded).toList(),
                said.phases().stream().map(Labels::coded).toList(),
                said.stakeholders().stream().map(who -> new CaseView.ParticipantView(who.stakeholder().name(),
                        Labels.of(who.stakeholder()), who.note())).toList(),
                said.partners().stream().map(partner -> new CaseView.PartnerView(agency(partner.type(), agencyNames),
                        partner.role(), partner.note())).toList(),
                said.prefecture(), List.copyOf(said.links()), illustration, since, readAgainBy, changedAt, source());
    }

    private void keep(CaseDraft draft, Instant now) {
        work = DraftJson.write(draft);
        savedAt = now;
    }

    private void say(CaseContent content, LocalDate readAgainBy, Instant now) {
        if (text == null) {
            text = CaseText.of(content);
        } else {
            text.take(content);
        }
        revision++;
        reviewBy = readAgainBy;
        changedAt = now;
    }

    private void moveWork(CaseState next) {
        if (revising == null) {
            state = next;
        } else {
            revising = next;
        }
    }

    private void requireEditor(Actor editor) {
        if (!editor.is(Role.EDITOR) || isBy(editor)) {
            throw new Refusal(Kind.NOT_ALLOWED, Messages.say("knowhow.review.own"));
        }
    }

    private static void require(boolean allowed, String sentence) {
        if (!allowed) {
            throw new Refusal(Kind.CONFLICT, Messages.say(sentence));
        }
    }

    private @Nullable CaseSource source() {
        return sourceTitle == null || sourceDated == null || sourceAsOf == null
                ? null
                : new CaseSource(sourceTitle, sourceDated, sourceAsOf);
    }

    private static Coded agency(String code, Map<String, String> names) {
        return new Coded(code, Objects.requireNonNullElse(names.get(code), code));
    }
}
