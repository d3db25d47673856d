package org.shienhiroba.content.knowhow;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.PlainText;

/** What a case says to the public, as it is searched and counted. */
@Embeddable
@SuppressWarnings("NullAway.Init") // JPA fills the fields
class CaseText {
    private String title;

    private String need;

    private String approach;

    private String effect;

    private @Nullable String summary;

    @Column(name = "agency_type")
    private String agencyType;

    private @Nullable String prefecture;

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

    protected CaseText() {}

    static CaseText of(CaseContent content) {
        CaseText text = new CaseText();
        text.take(content);
        return text;
    }

    void take(CaseContent content) {
        title = PlainText.stored(content.title());
        need = PlainText.stored(content.need());
        approach = PlainText.stored(content.approach());
        effect = PlainText.stored(content.effect());
        summary = stored(content.summary());
        agencyType = content.agencyType();
        prefecture = content.prefecture();
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

    CaseContent content() {
        return new CaseContent(title, need, approach, effect, summary, categories.getFirst(),
                List.copyOf(categories.subList(1, categories.size())), agencyType, List.copyOf(disabilities),
                List.copyOf(phases),
                participants.stream().map(who -> new CaseContent.Participant(who.stakeholder, who.note)).toList(),
                partners.stream().map(one -> new CaseContent.Partner(one.agencyType, one.role, one.note)).toList(),
                prefecture, links.stream().map(link -> new CaseContent.Link(link.url, link.label)).toList());
    }

    private static <T> void replace(List<T> kept, List<T> given) {
        kept.clear();
        given.stream().distinct().forEach(kept::add);
    }

    private static @Nullable String stored(@Nullable String text) {
        return text == null || PlainText.isEmpty(text) ? null : PlainText.stored(text.strip());
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
