package org.shienhiroba.content.directory.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an import as bytes, in the database, so that every node of the portal can go on with it: in pieces, read one
 * by one. Writing belongs into a transaction.
 */
@ApplicationScoped
class IntakePieces {
    /** What every database takes as one value. */
    private static final int LENGTH = 256 * 1024;

    @PersistenceContext(unitName = "hiroba")
    private EntityManager database;

    /** What is kept. */
    enum Part {
        /** The file as it came. */
        FILE,
        /** What the comparison said, compressed CSV. */
        REPORT,
        /** The first lines of that. */
        EXCERPT
    }

    /** Takes a part anew; it is there once the stream is closed. */
    OutputStream write(long intake, Part part) {
        delete(intake, part);
        return new OutputStream() {
            private final byte[] buffer = new byte[LENGTH];
            private int filled;
            private int position;

            @Override
            public void write(int one) {
                write(new byte[]{(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                int done = 0;
                while (done < length) {
                    int some = Math.min(length - done, LENGTH - filled);
                    System.arraycopy(bytes, from + done, buffer, filled, some);
                    filled += some;
                    done += some;
                    if (filled == LENGTH) {
                        store();
                    }
                }
            }

            @Override
            public void close() {
                if (filled > 0) {
                    store();
                }
            }

            private void store() {
                database.createNativeQuery(
                        "insert into intake_piece (intake_id, part, position, content) values (:id, :part, :position, :content)")
                        .setParameter("id", intake).setParameter("part", part.name())
                        .setParameter("position", position).setParameter("content", Arrays.copyOf(buffer, filled))
                        .executeUpdate();
                position++;
                filled = 0;
            }
        };
    }

    /** Reads a part, piece by piece; nothing where there is none. */
    InputStream read(long intake, Part part) {
        return new SequenceInputStream(new Enumeration<InputStream>() {
            private int position;
            private byte @Nullable [] next = piece(intake, part, 0);

            @Override
            public boolean hasMoreElements() {
                return next != null;
            }

            @Override
            public InputStream nextElement() {
                byte[] content = next;
                if (content == null) {
                    throw new NoSuchElementException();
                }
                position++;
                next = content.length < LENGTH ? null : piece(intake, part, position);
                return new ByteArrayInputStream(content);
            }
        });
    }

    private byte @Nullable [] piece(long intake, Part part, int position) {
        return (byte[]) database.createNativeQuery(
                "select content from intake_piece where intake_id = :id and part = :part and position = :position",
                byte[].class).setParameter("id", intake).setParameter("part", part.name())
                .setParameter("position", position).getResultStream().findFirst().orElse(null);
    }

    /** Forgets parts of an import. */
    void delete(long intake, Part... parts) {
        database.createNativeQuery("delete from intake_piece where intake_id = :id and part in (:parts)")
                .setParameter("id", intake)
                .setParameter("parts", Arrays.stream(parts).map(Part::name).toList()).executeUpdate();
    }
}
