package org.shienhiroba.content.knowhow;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.Coded;
import org.shienhiroba.content.platform.Labels;
import org.shienhiroba.content.platform.PlainText;

/**
 * 支援ノウハウ: one reported practice, from the need over the approach to the effect.
 *
 * <p>An example that the portal retells ({@link #illustration}) is born published. It can be rewritten, which the public
 * sees at once, and withdrawn, after which nobody reads it; published again it is as before, with its first day of
 * publication. Everything else the entity refuses.
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

    @Column(name = "content_key")
    private @Nullable String contentKey;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String need;

    @Column(nullable = false)
    private String approach;

    @Column(nullable = false)
    private String effect;

    private @Nullable String summary;

    @Column(name = "agency_type", nullable = false)
    private String agencyType;

    private @Nullable String prefecture;

    @Column(nullable = false)
    private boolean illustration;

    @Column(name = "source_title")
    private @Nullable String sourceTitle;

    @Column(name = "source_dated")
    private @Nullable String sourceDated;

    @Column(name = "source_as_of")
    private @Nullable LocalDate sourceAsOf;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "review_by")
    private LocalDate reviewBy;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    /** The main category first. */
    @ElementCollection
    @CollectionTable(name = "case_category", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    @Column(name = "category")
    @Enumerated(EnumType.STRING)
    private List<SupportCategory> categories = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "case_disability", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    @Column(name = "disability")
    @Enumerated(EnumType.STRING)
    private List<Disability> disabilities = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "case_phase", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    @Column(name = "phase")
    @Enumerated(EnumType.STRING)
    private List<SupportPhase> phases = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "case_stakeholder", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<Participant> participants = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "case_partner", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<Partner> partners = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "case_link", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<Link> links = new ArrayList<>();

    protected KnowhowCase() {}

    /** An example retold from a document, published from the start. */
    static KnowhowCase illustration(String contentKey, CaseContent content, CaseSource source, LocalDate today,
            Instant now) {
        KnowhowCase retold = new KnowhowCase();
        retold.contentKey = contentKey;
        retold.illustration = true;
        retold.sourceTitle = source.title();
        retold.sourceDated = source.date();
        retold.sourceAsOf = source.asOf();
        retold.take(content, now);
        retold.state = CaseState.PUBLISHED;
        retold.publishedOn = today;
        retold.reviewBy = today.plusYears(YEARS_TO_REVIEW);
        return retold;
    }

    /** Replaces the text of an example and of its source. */
    void rewrite(CaseContent content, CaseSource source, LocalDate today, Instant now) {
        if (!illustration) {
            throw new IllegalStateException("only a retold example is rewritten from a file: " + id);
        }
        sourceTitle = source.title();
        sourceDated = source.date();
        sourceAsOf = source.asOf();
        reviewBy = today.plusYears(YEARS_TO_REVIEW);
        take(content, now);
    }

    /** Takes a published case from the public. */
    void withdraw(Instant now) {
        if (state != CaseState.PUBLISHED) {
            throw new IllegalStateException("only a published case is withdrawn: " + id);
        }
        state = CaseState.WITHDRAWN;
        changedAt = now;
    }

    /** Gives a withdrawn case back to the public. */
    void publishAgain(Instant now) {
        if (state != CaseState.WITHDRAWN) {
            throw new IllegalStateException("only a withdrawn case is published again: " + id);
        }
        state = CaseState.PUBLISHED;
        changedAt = now;
    }

    boolean isPublished() {
        return state == CaseState.PUBLISHED;
    }

    long id() {
        return id;
    }

    private void take(CaseContent content, Instant now) {
        title = PlainText.stored(content.title());
        need = PlainText.stored(content.need());
        approach = PlainText.stored(content.approach());
        effect = PlainText.stored(content.effect());
        summary = stored(content.summary());
        agencyType = content.agencyType();
        prefecture = content.prefecture();
        changedAt = now;
        categories.clear();
        categories.add(content.category());
        content.otherCategories().stream().filter(other -> !categories.contains(other)).forEach(categories::add);
        replace(disabilities, content.disabilities());
        replace(phases, content.phases());
        replace(participants, content.stakeholders().stream()
                .map(who -> new Participant(who.stakeholder(), stored(who.note()))).toList());
        replace(partners, content.partners().stream()
                .map(partner -> new Partner(partner.type(), stored(partner.role()), stored(partner.note()))).toList());
        replace(links, content.links().stream().map(link -> new Link(link.url(), stored(link.label()))).toList());
    }

    private static <T> void replace(List<T> kept, List<T> given) {
        kept.clear();
        given.stream().distinct().forEach(kept::add);
    }

    private static @Nullable String stored(@Nullable String text) {
        return text == null || PlainText.isEmpty(text) ? null : PlainText.stored(text.strip());
    }

    /** The case as readers see it. @param agencyNames name of each kind of agency by code */
    CaseView view(Map<String, String> agencyNames) {
        List<CategoryView> all = categories.stream().map(CategoryView::of).toList();
        return new CaseView(id, version, title, all.get(0), all.subList(1, all.size()), agency(agencyType, agencyNames),
                need, approach, effect, summary, disabilities.stream().map(Labels::coded).toList(),
                phases.stream().map(Labels::coded).toList(),
                participants.stream().map(who -> new CaseView.ParticipantView(who.stakeholder.name(),
                        Labels.of(who.stakeholder), who.note)).toList(),
                partners.stream().map(partner -> new CaseView.PartnerView(agency(partner.agencyType, agencyNames),
                        partner.role, partner.note)).toList(),
                prefecture, links.stream().map(link -> new CaseContent.Link(link.url, link.label)).toList(),
                illustration, publishedOn, reviewBy, changedAt, source());
    }

    private @Nullable CaseSource source() {
        return sourceTitle == null || sourceDated == null || sourceAsOf == null
                ? null
                : new CaseSource(sourceTitle, sourceDated, sourceAsOf);
    }

    private static Coded agency(String code, Map<String, String> names) {
        return new Coded(code, Objects.requireNonNullElse(names.get(code), code));
    }

    @Embeddable
    static class Participant {
        @Enumerated(EnumType.STRING)
        private Stakeholder stakeholder;

        private @Nullable String note;

        protected Participant() {}

        Participant(Stakeholder stakeholder, @Nullable String note) {
            this.stakeholder = stakeholder;
            this.note = note;
        }
    }

    @Embeddable
    static class Partner {
        @Column(name = "agency_type")
        private String agencyType;

        private @Nullable String role;

        private @Nullable String note;

        protected Partner() {}

        Partner(String agencyType, @Nullable String role, @Nullable String note) {
            this.agencyType = agencyType;
            this.role = role;
            this.note = note;
        }
    }

    @Embeddable
    static class Link {
        private String url;

        private @Nullable String label;

        protected Link() {}

        Link(String url, @Nullable String label) {
            this.url = url;
            this.label = label;
        }
    }
}
