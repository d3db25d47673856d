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

    protected AgencyType() {}

    AgencyType(AgencyTypeContent content) {
        this.code = content.code();
        rewrite(content);
    }

    /** Takes over what the content says; the code stays. */
    void rewrite(AgencyTypeContent content) {
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
        content.otherNames().forEach(other -> otherNames.add(new Name(PlainText.stored(other.name()), other.origin())));
        roles.clear();
        content.roles().forEach(role -> roles.add(new AgencyRole(role.audience(), PlainText.stored(role.role()),
                PlainText.stored(role.cooperation()))));
        sources.clear();
        content.sources().forEach(source -> sources
                .add(new SourceLine(PlainText.stored(source.title()), PlainText.stored(source.date()))));
    }

    AgencyTypeView view() {
        return new AgencyTypeView(code, version, name, shortName, reading,
                otherNames.stream().map(other -> other.name).toList(), Labels.coded(domain), summary, about, legalBasis,
                users, period,
                roles.stream()
                        .map(role -> new AgencyTypeView.RoleView(Labels.coded(role.audience), role.role,
                                role.cooperation))
                        .toList(),
                firstContact,
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
