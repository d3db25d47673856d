package org.shienhiroba.content.directory;

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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.agency.RoleAudience;

/**
 * 支援機関: one real office. It comes into being when a list first names it; several services under one 事業所番号 at one place are
 * one office with several {@link AgencyListing}s, from which all that is shown of it comes. Editors add what no list tells: a
 * note and local roles, which no import touches. An office is never deleted.
 */
@Entity
@Table(name = "agency")
@SuppressWarnings("NullAway.Init") // JPA fills the fields
class Agency {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agency_seq")
    @SequenceGenerator(name = "agency_seq", sequenceName = "agency_seq", allocationSize = 100)
    private long id;

    @Version
    private int version;

    private @Nullable String number;

    @Column(name = "local_note")
    private @Nullable String localNote;

    private @Nullable Long intake;

    @ElementCollection
    @CollectionTable(name = "agency_local_role", joinColumns = @JoinColumn(name = "agency_id"))
    @OrderColumn(name = "position")
    private List<LocalRole> localRoles = new ArrayList<>();

    @OneToMany(mappedBy = "agency")
    @OrderBy("id")
    private List<AgencyListing> listings = new ArrayList<>();

    protected Agency() {}

    /** An office that an import names first. */
    Agency(@Nullable String number, long intake) {
        this.number = number;
        this.intake = intake;
    }

    /** Takes over what an editor adds, after {@link LocalCheck} has looked at it. */
    void add(LocalKnowledge local) {
        localNote = local.note();
        localRoles.clear();
        local.roles().forEach(role -> localRoles.add(
                new LocalRole(Objects.requireNonNull(role.audience()), role.role(), role.cooperation())));
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    AgencyView view() {
        return new AgencyView(id, version, number, listings.stream().map(AgencyListing::view).toList(),
                new LocalKnowledge(localNote, localRoles.stream()
                        .map(role -> new LocalKnowledge.Role(role.audience, role.role, role.cooperation)).toList()));
    }

    /** Something that this very office does. */
    @Embeddable
    static class LocalRole {
        @Enumerated(EnumType.STRING)
        private RoleAudience audience;

        private String role;

        private @Nullable String cooperation;

        protected LocalRole() {}

        LocalRole(RoleAudience audience, String role, @Nullable String cooperation) {
            this.audience = audience;
            this.role = role;
            this.cooperation = cooperation;
        }
    }
}
