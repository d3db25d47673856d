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
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.agency.AgencyTypes;
import org.shienhiroba.content.directory.AgencyView;
import org.shienhiroba.content.directory.Directory;
import org.shienhiroba.content.directory.ListingView;
import org.shienhiroba.content.directory.intake.OwnFormat;
import org.shienhiroba.web.api.Answers;

/**
 * Every line of every list of agencies in one file, as a list that can be taken in again (支援機関名簿); written batch by batch,
 * never all in memory. What editors add is not part of a list.
 */
@Path("export/agencies.csv")
@ApplicationScoped
public class AgencyExportResource {
    private static final int BATCH = 500;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Inject
    private Directory directory;

    @Inject
    private AgencyTypes agencyTypes;

    /** For spreadsheets: a byte order mark, CRLF, and no cell that a spreadsheet would run. */
    @GET
    @Produces("text/csv;charset=UTF-8")
    public Response csv() {
        Map<String, String> kinds = agencyTypes.all().stream()
                .collect(Collectors.toMap(AgencyTypeView::code, AgencyTypeView::name));
        StreamingOutput content = output -> {
            Writer text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
            text.write(BYTE_ORDER_MARK);
            CsvWriter rows = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).quoteStrategy(QuoteStrategies.ALWAYS)
                    .build(text);
            rows.writeRecord(OwnFormat.headings());
            List<AgencyView> batch = directory.after(0, BATCH);
            while (!batch.isEmpty()) {
                for (AgencyView agency : batch) {
                    for (ListingView line : agency.listings()) {
                        rows.writeRecord(OwnFormat.row(line,
                                kinds.getOrDefault(line.key().kind(), line.key().kind())));
                    }
                }
                batch = directory.after(batch.getLast().id(), BATCH);
            }
            rows.flush();
        };
        return Response.ok(content).header(HttpHeaders.CACHE_CONTROL, Answers.ASK_EACH_TIME)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"agencies.csv\"").build();
    }
}
