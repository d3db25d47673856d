package org.shienhiroba.content.directory.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An import as others see it.
 *
 * @param id         its number
 * @param fileName   the name of the file, as it was sent
 * @param bytes      how long the file is
 * @param sha256     its hash, in hexadecimal
 * @param receivedAt when it came
 * @param receivedBy the account that brought it; null for what came with the product
 * @param state      how far it is
 * @param kind       code of the kind of agency for lines that name none; null for none
 * @param edition    the edition of the lines that name none; null while nobody has said it
 * @param encoding   null while it is not known
 * @param format     null while it is not known
 * @param columns    what the columns of the file are taken for
 * @param counts     what taking over does
 * @param problem    why it cannot go on, a sentence; null where it can
 * @param task       what is being done at this moment; null for nothing
 * @param taskRows   how many lines of the file that has got through
 * @param appliedAt  when it was taken over; null for not yet
 */
public record IntakeView(
        long id,
        String fileName,
        long bytes,
        String sha256,
        Instant receivedAt,
        @Nullable Long receivedBy,
        IntakeState state,
        @Nullable String kind,
        @Nullable String edition,
        @Nullable ListEncoding encoding,
        @Nullable ListFormat format,
        List<Column> columns,
        IntakeCounts counts,
        @Nullable String problem,
        @Nullable IntakeTask task,
        int taskRows,
        @Nullable Instant appliedAt) {

    /**
     * A column of the file.
     *
     * @param heading as it stands there
     * @param meaning what it is taken for
     */
    public record Column(String heading, String meaning) {}

    /** Whether taking over would change anything. */
    public boolean isApplicable() {
        return state == IntakeState.CHECKED && counts.read() > counts.rejected();
    }
}
