package org.shienhiroba.content.starter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file that was taken in, so that it is read again only when it changed. */
@Entity
@Table(name = "content_file")
@SuppressWarnings("NullAway.Init") // JPA fills the fields
class LoadedFile {
    @Id
    private String name;

    @Column(nullable = false)
    private String sha256;

    @Column(name = "loaded_at", nullable = false)
    @SuppressWarnings("UnusedVariable") // for people who read the table
    private Instant loadedAt;

    protected LoadedFile() {}

    LoadedFile(String name, String sha256, Instant now) {
        this.name = name;
        this.sha256 = sha256;
        this.loadedAt = now;
    }

    boolean hasChanged(String currentSha256) {
        return !sha256.equals(currentSha256);
    }

    void loadedAgain(String currentSha256, Instant now) {
        sha256 = currentSha256;
        loadedAt = now;
    }
}
