package org.shienhiroba.web.api.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.shienhiroba.content.knowhow.CaseView;
import org.shienhiroba.content.knowhow.KnowhowDesk;
import org.shienhiroba.web.api.Answers;
import org.shienhiroba.web.api.Json;
import org.shienhiroba.web.api.knowhow.WholeCase;

/** Every published case in one file; written batch by batch, never all in memory. */
@Path("export")
@ApplicationScoped
public class ExportResource {
    private static final int BATCH = 200;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Inject
    private KnowhowDesk knowhow;

    @Inject
    private Json json;

    /** What is done with each case of an export. */
    private interface CaseWriter {
        void write(CaseView published) throws IOException;
    }

    /** One case a line, each as {@code /api/cases/{id}} gives it. */
    @GET
    @Path("cases.jsonl")
    @Produces("application/x-ndjson")
    public Response jsonLines() {
        return file("cases.jsonl", output -> {
            Writer lines = writer(output);
            each(published -> lines.write(json.text(WholeCase.of(published)) + "\n"));
            lines.flush();
        });
    }

    /** For spreadsheets: a byte order mark, CRLF, and no cell that a spreadsheet would run. */
    @GET
    @Path("cases.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv() {
        return file("cases.csv", output -> {
            Writer text = writer(output);
            text.write(BYTE_ORDER_MARK);
            CsvWriter rows = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).quoteStrategy(QuoteStrategies.ALWAYS)
                    .build(text);
            rows.writeRecord(CaseRow.HEADER);
            each(published -> rows.writeRecord(CaseRow.of(published)));
            rows.flush();
        });
    }

    private void each(CaseWriter writer) throws IOException {
        long after = 0;
        List<CaseView> batch;
        do {
            batch = knowhow.publishedAfter(after, BATCH);
            for (CaseView published : batch) {
                writer.write(published);
                after = published.id();
            }
        } while (batch.size() == BATCH);
    }

    private static Writer writer(OutputStream output) {
        return new OutputStreamWriter(output, StandardCharsets.UTF_8);
    }

    private static Response file(String name, StreamingOutput content) {
        return Response.ok(content).header(HttpHeaders.CACHE_CONTROL, Answers.ASK_EACH_TIME)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"").build();
    }
}
