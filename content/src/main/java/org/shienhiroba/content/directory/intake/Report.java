package org.shienhiroba.content.directory.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.shienhiroba.content.platform.FormulaGuard;
import org.shienhiroba.content.platform.Messages;

/**
 * What a comparison says, line by line, as CSV for spreadsheets: written as it comes, compressed, and beside it the first
 * hundred lines of each outcome.
 */
final class Report implements AutoCloseable {
    /** How many lines of each outcome a page shows. */
    static final int SHOWN = 100;

    private final Writer whole;
    private final CsvWriter rows;
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private final ByteArrayOutputStream excerptBytes = new ByteArrayOutputStream();
    private final CsvWriter excerpt;

    Report(OutputStream target) throws IOException {
        whole = new OutputStreamWriter(new GZIPOutputStream(target), StandardCharsets.UTF_8);
        whole.write('\uFEFF');
        rows = writer(whole);
        rows.writeRecord(Messages.say("intake.report.header").split(","));
        excerpt = writer(new OutputStreamWriter(excerptBytes, StandardCharsets.UTF_8));
    }

    private static CsvWriter writer(Writer target) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).bufferSize(8192).build(target);
    }

    void add(ReportLine line) {
        rows.writeRecord(line.outcome().label(), line.line() == 0 ? "" : Long.toString(line.line()),
                FormulaGuard.guarded(line.key()), FormulaGuard.guarded(line.name()), FormulaGuard.guarded(line.item()),
                FormulaGuard.guarded(line.before()), FormulaGuard.guarded(line.after()));
        if (counts.merge(line.outcome(), 1, Integer::sum) <= SHOWN) {
            excerpt.writeRecord(line.outcome().name(), Long.toString(line.line()), line.key(), line.name(),
                    line.item(), line.before(), line.after());
        }
    }

    /** The first lines of each outcome, for {@link #read}. */
    byte[] excerpt() {
        try {
            excerpt.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return excerptBytes.toByteArray();
    }

    /** The lines of an excerpt, in their order. */
    static List<ReportLine> read(InputStream excerpt) {
        List<ReportLine> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .ofCsvRecord(new InputStreamReader(excerpt, StandardCharsets.UTF_8))) {
            for (CsvRecord one : records) {
                lines.add(new ReportLine(Outcome.valueOf(one.getField(0)), Long.parseLong(one.getField(1)),
                        one.getField(2), one.getField(3), one.getField(4), one.getField(5), one.getField(6)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** The whole report as a CSV file. */
    static InputStream whole(InputStream compressed) throws IOException {
        return new GZIPInputStream(compressed);
    }

    @Override
    public void close() throws IOException {
        rows.close();
        whole.close();
    }
}
