package org.shienhiroba.content.agency;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.Labels;
import org.shienhiroba.content.platform.PlainText;

/**
 * 機関種別: a kind of agency. It is content: it comes into being with its first {@link AgencyTypeContent} and is rewritten
 * by the next; its code stays for ever, since cases speak of it.
 */
@Entity
@Table(name = "agency_type")
@SuppressWarnings("NullAway.Init") // JPA fills the fields
class AgencyType {
    @Id
    private String code;

    @Version
    private int version;

    @Column(nullable = false)
    private String name;

    @Column(name = "short_name", nullable = false)
    private String shortName;

    @Column(nullable = false)
    private String reading;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ResourceDomain domain;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private String summary;

    @Column(nullable = false)
    private String about;

    @Column(name = "legal_basis")
    private @Nullable String legalBasis;

    private @Nullable String users;

    private @Nullable String period;

    @Column(name = "first_contact")
    private @Nullable String firstContact;

    @Column(name = "as_of", nullable = false)
    private LocalDate asOf;

    @Column(nullable = false)
    private boolean listed;

    @Column(name = "in_overview", nullable = false)
    private boolean inOverview;

    /** Whether the text is that of the product's file, which a newer product may replace. */
    @Column(name = "of_product", nullable = false)
    private boolean ofProduct;

    @ElementCollection
    @CollectionTable(name = "agency_type_name", joinColumns = @JoinColumn(name = "agency_type"))
    @OrderColumn(name = "position")
    private List<Name> otherNames = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agency_role", joinColumns = @JoinColumn(name = "agency_type"))
    @OrderColumn(name = "position")
    private List<AgencyRole> roles = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agency_type_source", joinColumns = @JoinColumn(name = "agency_type"))
    @OrderColumn(name = "position")
    private List<SourceLine> sources = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agency_help", joinColumns = @JoinColumn(name = "agency_type"))
    @OrderColumn(name = "position")
    private List<Help> involvement = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agency_stand_in", joinColumns = @JoinColumn(name = "agency_type"))
    @OrderColumn(name = "position")
    @Column(name = "stand_in")
    private List<String> standIns = new ArrayList<>();

    protected AgencyType() {}

    /**
     * @param product whether it comes from the product's file
     */
    AgencyType(AgencyTypeContent content, boolean product) {
        this.code = content.code();
        rewrite(content, product);
    }

    int version() {
        return version;
    }

    boolean isOfProduct() {
        return ofProduct;
    }

    /** From now on the text is somebody's own, also where it still says the same. */
    void leaveProduct() {
        ofProduct = false;
    }

    /** Takes over what the content says; the code stays. */
    void rewrite(AgencyTypeContent content, boolean product) {
        List<Name> names = content.otherNames().stream()
                .map(other -> new Name(PlainText.stored(other.name()), origin(other))).toList();
        ofProduct = product;
        name = PlainText.stored(content.name());
        shortName = PlainText.stored(content.shortName());
        reading = PlainText.stored(content.reading());
        domain = content.domain();
        position = content.position();
        summary = PlainText.stored(content.summary());
        about = PlainText.stored(content.about());
        legalBasis = stored(content.legalBasis());
        users = stored(content.users());
        period = stored(content.period());
        firstContact = stored(content.firstContact());
        asOf = content.asOf();
        otherNames.clear();
        otherNames.addAll(names);
        roles.clear();
        content.roles().forEach(role -> roles.add(new AgencyRole(role.audience(), PlainText.stored(role.role()),
                PlainText.stored(role.cooperation()))));
        sources.clear();
        content.sources().forEach(source -> sources
                .add(new SourceLine(PlainText.stored(source.title()), PlainText.stored(source.date()))));
        involvement.clear();
        content.involvement().forEach(span -> involvement.add(new Help(span)));
        standIns.clear();
        standIns.addAll(content.standIns());
        listed = content.listed();
        inOverview = content.inOverview();
    }

    /** Everything that is said of it, as {@link #rewrite} takes it. */
    AgencyTypeContent content() {
        return new AgencyTypeContent(code, name, shortName, reading,
                otherNames.stream().map(other -> new AgencyTypeContent.OtherName(other.name, other.origin)).toList(),
                domain, position, summary, about, legalBasis, users, period,
                roles.stream().map(role -> new AgencyTypeContent.Role(role.audience, role.role, role.cooperation))
                        .toList(),
                firstContact, involvement.stream().map(Help::span).toList(), List.copyOf(standIns), listed, inOverview,
                sources.stream().map(source -> new AgencyTypeContent.Source(source.title, source.dated)).toList(),
                asOf);
    }

    /** Whether the content says what is here already. */
    boolean says(AgencyTypeContent given) {
        AgencyType told = new AgencyType();
        told.code = code;
        told.otherNames.addAll(otherNames);
        told.rewrite(given, ofProduct);
        return told.content().equals(content());
    }

    /** Where a name was met: as it is said, else as it is known. */
    private AgencyTypeContent.Origin origin(AgencyTypeContent.OtherName said) {
        String written = PlainText.stored(said.name());
        AgencyTypeContent.Origin origin = said.origin();
        return origin != null
                ? origin
                : otherNames.stream().filter(known -> known.name.equals(written)).map(known -> known.origin).findFirst()
                        .orElse(AgencyTypeContent.Origin.USAGE);
    }

    AgencyTypeView view() {
        return new AgencyTypeView(code, version, name, shortName, reading,
                otherNames.stream().map(other -> other.name).toList(), Labels.coded(domain), position, summary, about,
                legalBasis,
                users, period,
                roles.stream()
                        .map(role -> new AgencyTypeView.RoleView(Labels.coded(role.audience), role.role,
                                role.cooperation))
                        .toList(),
                firstContact, involvement.stream().map(Help::span).toList(), List.copyOf(standIns), listed, inOverview,
                sources.stream().map(source -> new AgencyTypeContent.Source(source.title, source.dated)).toList(),
                asOf);
    }

    private static @Nullable String stored(@Nullable String text) {
        return text == null || PlainText.isEmpty(text) ? null : PlainText.stored(text);
    }

    @Embeddable
    static class Name {
        private String name;

        @Enumerated(EnumType.STRING)
        private AgencyTypeContent.Origin origin;

        protected Name() {}

        Name(String name, AgencyTypeContent.Origin origin) {
            this.name = name;
            this.origin = origin;
        }
    }

    /** 役割: one thing the kind of agency does, for whom, and how to work with it. */
    @Embeddable
    static class AgencyRole {
        @Enumerated(EnumType.STRING)
        private RoleAudience audience;

        private String role;

        private String cooperation;

        protected AgencyRole() {}

        AgencyRole(RoleAudience audience, String role, String cooperation) {
            this.audience = audience;
            this.role = role;
            this.cooperation = cooperation;
        }
    }

    /** A time in which it helps. */
    @Embeddable
    static class Help {
        @Enumerated(EnumType.STRING)
        @Column(name = "from_phase")
        private HelpPhase from;

        @Enumerated(EnumType.STRING)
        @Column(name = "to_phase")
        private HelpPhase to;

        @Enumerated(EnumType.STRING)
        private HelpStrength strength;

        private String label;

        protected Help() {}

        Help(HelpSpan span) {
            this.from = span.from();
            this.to = span.to();
            this.strength = span.strength();
            this.label = PlainText.stored(span.label());
        }

        HelpSpan span() {
            return new HelpSpan(from, to, strength, label);
        }
    }

    @Embeddable
    static class SourceLine {
        private String title;

        private String dated;

        protected SourceLine() {}

        SourceLine(String title, String dated) {
            this.title = title;
            this.dated = dated;
        }
    }
}
