package org.shienhiroba.content.directory.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.account.Actor;
import org.shienhiroba.content.account.Role;
import org.shienhiroba.content.agency.AgencyTypes;
import org.shienhiroba.content.directory.ListingStore;
import org.shienhiroba.content.directory.intake.IntakePieces.Part;
import org.shienhiroba.content.directory.place.Municipalities;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.content.platform.Messages;
import org.shienhiroba.content.platform.Refusal;
import org.shienhiroba.content.platform.RequestKeys;

/**
 * The door for lists, for administrators. What takes long is begun by {@link IntakeRunner}. Thread-safe.
 *
 * <p>All of it throws {@link Refusal} {@code NOT_ALLOWED} for anybody else, and {@code UNKNOWN} where there is no such import.
 */
@ApplicationScoped
public class Intakes {
    /** The longest file that is taken: 64 MB. */
    public static final long MOST_BYTES = 64L * 1024 * 1024;
    /** How long a file is kept that nobody takes over. */
    static final Duration KEPT = Duration.ofDays(7);
    private static final int LISTED = 50;

    @PersistenceContext(unitName = "hiroba")
    private EntityManager database;

    @Inject
    private IntakePieces pieces;

    @Inject
    private ListingStore listings;

    @Inject
    private Municipalities municipalities;

    @Inject
    private AgencyTypes agencyTypes;

    @Inject
    private RequestKeys requestKeys;

    @Inject
    private Clock clock;

    /**
     * What a list holds of one kind of agency.
     *
     * @param source  the list
     * @param kind    code of the kind
     * @param edition the latest edition
     * @param listed  lines that it names
     * @param missing lines that it does not name any more
     */
    public record Held(String source, String kind, String edition, long listed, long missing) {}

    /**
     * Takes a file in, without looking into it.
     *
     * @param fileName as it was sent; empty for none
     * @param edition  the edition that somebody said; null to take it from the name of the file or its lines
     * @param kind     code of the kind for lines that name none; null for none
     * @param key      by which the same request sent again takes in no second file; null for none
     * @return the number of the import
     * @throws BadInput for an edition that is none, an unknown kind, a file that is too long or empty
     */
    @Transactional
    public long receive(Actor admin, String fileName, InputStream file, @Nullable String edition,
            @Nullable String kind, @Nullable String key) {
        allowed(admin);
        String said = edition(edition);
        check(kind);
        Intake intake = new Intake(fileName, clock.instant(), admin.account());
        intake.means(said != null ? said : Edition.ofFile(fileName).orElse(null), kind);
        database.persist(intake);
        store(intake, file);
        String fingerprint = String.join("\n", "intake", intake.view(clock.instant()).sha256(),
                String.valueOf(said), String.valueOf(kind));
        Optional<Long> earlier = requestKeys.earlier(admin.account(), key, fingerprint);
        if (earlier.isPresent()) {
            pieces.delete(intake.id(), Part.FILE);
            database.remove(intake);
            return earlier.get();
        }
        requestKeys.done(admin.account(), key, fingerprint, intake.id());
        return intake.id();
    }

    /** Says which edition a file is, and of which kind are its lines that do not say. It has to be checked again. */
    @Transactional
    public void means(Actor admin, long id, @Nullable String edition, @Nullable String kind) {
        Intake intake = idle(admin, id);
        String said = edition(edition);
        check(kind);
        intake.means(said, kind);
        pieces.delete(id, Part.REPORT, Part.EXCERPT);
    }

    /** One import. */
    @Transactional
    public IntakeView view(Actor admin, long id) {
        return find(admin, id).view(clock.instant());
    }

    /** The latest imports, the newest first. */
    @Transactional
    public List<IntakeView> latest(Actor admin) {
        allowed(admin);
        return database.createQuery("select i from Intake i order by i.id desc", Intake.class).setMaxResults(LISTED)
                .getResultStream().map(one -> one.view(clock.instant())).toList();
    }

    /** What is held of each list, by list and kind. */
    @Transactional
    public List<Held> held(Actor admin) {
        allowed(admin);
        return database.createQuery("select l.source, l.kind, max(l.lastSeen),"
                + " sum(case when l.missingSince is null then 1 else 0 end),"
                + " sum(case when l.missingSince is null then 0 else 1 end)"
                + " from AgencyListing l group by l.source, l.kind order by l.source, l.kind", Object[].class)
                .getResultStream().map(row -> new Held((String) row[0], (String) row[1], (String) row[2],
                        ((Number) row[3]).longValue(), ((Number) row[4]).longValue()))
                .toList();
    }

    /** The first hundred lines of each outcome of the last check. */
    @Transactional
    public List<ReportLine> excerpt(Actor admin, long id) {
        find(admin, id);
        return Report.read(pieces.read(id, Part.EXCERPT));
    }

    /** All that the last check said, as CSV in UTF-8 with a byte order mark; empty where there was none. */
    public Optional<InputStream> report(Actor admin, long id) throws IOException {
        find(admin, id);
        InputStream compressed = pieces.read(id, Part.REPORT);
        byte[] first = compressed.readNBytes(1);
        return first.length == 0
                ? Optional.empty()
                : Optional.of(Report.whole(new SequenceInputStream(new ByteArrayInputStream(first),
                        compressed)));
    }

    /** The file is not wanted. What was taken over already stays. */
    @Transactional
    public void discard(Actor admin, long id) {
        Intake intake = idle(admin, id);
        intake.discarded();
        pieces.delete(id, Part.values());
    }

    /** Forgets the files that nobody came back to. */
    @Transactional
    void sweep() {
        database.createQuery("select i from Intake i where i.receivedAt < :old and i.state in :open", Intake.class)
                .setParameter("old", clock.instant().minus(KEPT))
                .setParameter("open", List.of(IntakeState.RECEIVED, IntakeState.CHECKED, IntakeState.UNREADABLE))
                .getResultStream().filter(one -> !one.isWorkedOn(clock.instant())).toList().forEach(one -> {
                    one.discarded();
                    pieces.delete(one.id(), Part.values());
                });
    }

    /** Finds out what taking a file over would do. */
    @Transactional
    void check(long id, IntConsumer progress) {
        Intake before = known(id);
        long revision = listings.revision();
        try (Report report = new Report(pieces.write(id, Part.REPORT))) {
            ListFile file = ListFile.of(() -> pieces.read(id, Part.FILE));
            Counts counts = compare(file, before, report, progress, false);
            try (OutputStream excerpt = pieces.write(id, Part.EXCERPT)) {
                excerpt.write(report.excerpt());
            }
            Intake intake = known(id);
            intake.recognised(file);
            intake.checked(counts, revision);
        } catch (Unreadable e) {
            pieces.delete(id, Part.REPORT, Part.EXCERPT);
            known(id).unreadable(e.sentence());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes a file over, as a whole.
     *
     * @throws Refusal {@code CONFLICT} where it is not checked, where another import came in between or is under way
     */
    @Transactional
    void apply(Actor admin, long id, IntConsumer progress) {
        long revision = listings.lock();
        Intake before = known(id);
        if (before.state() == IntakeState.APPLIED) {
            return;
        }
        if (!before.isCheckedAgainst(revision)) {
            throw new Refusal(Refusal.Kind.CONFLICT, Messages.say("intake.changed"));
        }
        if (!before.view(clock.instant()).isApplicable()) {
            throw new Refusal(Refusal.Kind.CONFLICT, Messages.say("intake.nothing"));
        }
        take(before, admin.auditName(), progress);
        pieces.delete(id, Part.FILE);
    }

    /**
     * Takes over a list that comes with the product. What cannot be taken is left out.
     *
     * @param actor as the audit knows who does it
     */
    @Transactional
    public void takeOver(String fileName, InputStream file, String actor) {
        listings.lock();
        Intake intake = new Intake(fileName, clock.instant(), null);
        database.persist(intake);
        store(intake, file);
        take(intake, actor, rows -> {});
        pieces.delete(intake.id(), Part.FILE);
    }

    private void take(Intake before, String actor, IntConsumer progress) {
        long id = before.id();
        try (Report nowhere = new Report(OutputStream.nullOutputStream())) {
            ListFile file = ListFile.of(() -> pieces.read(id, Part.FILE));
            Counts counts = compare(file, before, nowhere, progress, true);
            listings.finish(id, actor);
            Intake intake = known(id);
            intake.recognised(file);
            intake.applied(counts, clock.instant());
        } catch (Unreadable e) {
            throw new Refusal(Refusal.Kind.CONFLICT, e.sentence());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Counts compare(ListFile file, Intake intake, Report report, IntConsumer progress, boolean writing)
            throws Unreadable {
        if (file.layout().format() == ListFormat.MUNICIPALITIES) {
            return new MunicipalityTable(file, municipalities).run(report, writing);
        }
        RowReader reader = new RowReader(file.layout(), new Kinds(agencyTypes.allNow()), intake.kind(),
                intake.edition());
        if (intake.edition() == null && !reader.namesEditions()) {
            throw new Unreadable("intake.edition.missing");
        }
        return new Comparison(file, reader, listings, progress).run(report,
                writing ? new Comparison.Writing(intake.id(), municipalities) : null);
    }

    private void store(Intake intake, InputStream file) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            long length;
            try (OutputStream target = new DigestOutputStream(pieces.write(intake.id(), Part.FILE), hash)) {
                byte[] buffer = new byte[64 * 1024];
                length = 0;
                for (int read = file.read(buffer); read >= 0; read = file.read(buffer)) {
                    length += read;
                    if (length > MOST_BYTES) {
                        throw new BadInput("file", Messages.say("intake.file.tooLong"));
                    }
                    target.write(buffer, 0, read);
                }
            }
            if (length == 0) {
                throw new BadInput("file", Messages.say("intake.file.empty"));
            }
            intake.received(length, HexFormat.of().formatHex(hash.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }

    private static @Nullable String edition(@Nullable String said) {
        String edition = said == null ? "" : Values.number(said);
        if (!edition.isEmpty() && !Edition.isOne(edition)) {
            throw new BadInput("edition", Messages.say("intake.edition.none"));
        }
        return edition.isEmpty() ? null : edition;
    }

    private void check(@Nullable String kind) {
        if (kind != null && agencyTypes.find(kind).isEmpty()) {
            throw new BadInput("type", Messages.say("intake.kind.unknown"));
        }
    }

    private Intake idle(Actor admin, long id) {
        Intake intake = find(admin, id);
        if (intake.isWorkedOn(clock.instant())) {
            throw new Refusal(Refusal.Kind.CONFLICT, Messages.say("intake.working"));
        }
        if (!intake.state().isOpen()) {
            throw new Refusal(Refusal.Kind.CONFLICT, Messages.say("intake.over"));
        }
        return intake;
    }

    private Intake find(Actor admin, long id) {
        allowed(admin);
        return Optional.ofNullable(database.find(Intake.class, id)).orElseThrow(Refusal::unknown);
    }

    private Intake known(long id) {
        return Optional.ofNullable(database.find(Intake.class, id)).orElseThrow(Refusal::unknown);
    }

    private static void allowed(Actor admin) {
        if (!admin.is(Role.ADMIN)) {
            throw new Refusal(Refusal.Kind.NOT_ALLOWED, List.of());
        }
    }
}
