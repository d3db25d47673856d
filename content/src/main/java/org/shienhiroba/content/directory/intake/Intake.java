package org.shienhiroba.content.directory.intake;

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
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.PlainText;

/**
 * One import: a file is received; it is checked, as often as wanted, against the directory as it is then; and it is taken
 * over, or discarded. What was found out stays known when the file is gone.
 */
@Entity
@Table(name = "intake")
@SuppressWarnings("NullAway.Init") // JPA fills the fields
class Intake {
    private static final int LONGEST_NAME = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private int version;

    @Column(name = "file_name", nullable = false)
    private String fileName;

    @Column(nullable = false)
    private long bytes;

    @Column(nullable = false)
    private String sha256;

    @Column(name = "received_at", nullable = false)
    private Instant receivedAt;

    @Column(name = "received_by")
    private @Nullable Long receivedBy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private IntakeState state;

    private @Nullable String kind;

    private @Nullable String edition;

    @Enumerated(EnumType.STRING)
    private @Nullable ListEncoding encoding;

    @Enumerated(EnumType.STRING)
    private @Nullable ListFormat format;

    @Column(name = "columns_found")
    private @Nullable String columns;

    private @Nullable Long revision;

    private @Nullable String problem;

    @Embedded
    private Counts counts = new Counts();

    @Column(name = "applied_at")
    private @Nullable Instant appliedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable IntakeTask task;

    @Column(name = "task_until")
    private @Nullable Instant taskUntil;

    @Column(name = "task_rows", nullable = false)
    private int taskRows;

    protected Intake() {}

    Intake(String fileName, Instant now, @Nullable Long by) {
        this.fileName = shortened(fileName);
        this.sha256 = "";
        this.receivedAt = now;
        this.receivedBy = by;
        this.state = IntakeState.RECEIVED;
    }

    private static String shortened(String name) {
        String text = PlainText.isText(name) ? PlainText.stored(name).replaceAll("\\p{Cntrl}", " ").strip() : "";
        String last = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
        return last.codePointCount(0, last.length()) <= LONGEST_NAME
                ? last
                : last.substring(0, last.offsetByCodePoints(0, LONGEST_NAME));
    }

    /** The whole file is here. */
    void received(long length, String hash) {
        bytes = length;
        sha256 = hash;
    }

    /** Which edition it is, and of which kind are the lines that do not say; what was found out before is void. */
    void means(@Nullable String newEdition, @Nullable String newKind) {
        edition = newEdition;
        kind = newKind;
        state = IntakeState.RECEIVED;
        problem = null;
        counts = new Counts();
    }

    /** What the file is. */
    void recognised(ListFile file) {
        encoding = file.encoding();
        format = file.layout().format();
        columns = String.join("\n", file.layout().described());
    }

    /** It was compared with the directory as it was after so many imports. */
    void checked(Counts found, long directory) {
        state = IntakeState.CHECKED;
        counts = found;
        revision = directory;
        problem = null;
    }

    /** It cannot be read. */
    void unreadable(String sentence) {
        state = IntakeState.UNREADABLE;
        counts = new Counts();
        problem = sentence;
    }

    /** Whether it was compared with the directory as it is now. */
    boolean isCheckedAgainst(long directory) {
        return state == IntakeState.CHECKED && Objects.equals(revision, directory);
    }

    /** It is taken over. */
    void applied(Counts done, Instant now) {
        state = IntakeState.APPLIED;
        counts = done;
        appliedAt = now;
        problem = null;
    }

    void discarded() {
        state = IntakeState.DISCARDED;
        problem = null;
    }

    long id() {
        return id;
    }

    IntakeState state() {
        return state;
    }

    @Nullable
    String edition() {
        return edition;
    }

    @Nullable
    String kind() {
        return kind;
    }

    boolean isWorkedOn(Instant now) {
        return taskUntil != null && taskUntil.isAfter(now);
    }

    IntakeView view(Instant now) {
        return new IntakeView(id, fileName, bytes, sha256, receivedAt, receivedBy, state, kind, edition, encoding,
                format,
                columns == null
                        ? List.of()
                        : columns.lines().map(line -> line.split("\t", 2))
                                .map(parts -> new IntakeView.Column(parts[0], parts[1])).toList(),
                counts.view(), problem, isWorkedOn(now) ? task : null, taskRows, appliedAt);
    }
}
