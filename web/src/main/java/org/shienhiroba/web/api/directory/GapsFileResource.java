package org.shienhiroba.web.api.directory;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shienhiroba.content.agency.AgencyTypeView;
import org.shienhiroba.content.directory.GapTable;
import org.shienhiroba.content.directory.GapTable.Row;
import org.shienhiroba.content.directory.Gaps;
import org.shienhiroba.web.api.Answers;
import org.shienhiroba.web.api.Sentences;
import org.shienhiroba.content.platform.FormulaGuard;

/** Where a prefecture has which kinds of agency, for spreadsheets. */
@Path("export")
@ApplicationScoped
public class GapsFileResource {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Inject
    private Gaps gaps;

    /** The matrix for spreadsheets, with what it is from in the last line. */
    @GET
    @Path("agency-gaps.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv(@Context UriInfo address) {
        GapTable table = GapsResource.table(gaps, address);
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        CsvWriter lines = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).quoteStrategy(QuoteStrategies.ALWAYS)
                .build(text);
        lines.writeRecord(cells(Stream.of(Sentences.say("gaps.csv.code"), Sentences.say("gaps.csv.place")),
                table.kinds().stream().map(AgencyTypeView::name), Sentences.say("gaps.csv.total")));
        table.rows().forEach(row -> lines.writeRecord(cells(place(row), numbers(row.counts()),
                Long.toString(row.total()))));
        lines.writeRecord(cells(Stream.of("", Sentences.say("gaps.csv.total")), numbers(table.totals()),
                Long.toString(table.total())));
        lines.writeRecord(Sentences.say("gaps.csv.source", table.editions().entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue()).collect(Collectors.joining(", "))));
        flush(lines);
        return Response.ok(text.toString().getBytes(StandardCharsets.UTF_8))
                .header(HttpHeaders.CACHE_CONTROL, Answers.ASK_EACH_TIME)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"agency-gaps-" + table.prefecture().code() + ".csv\"")
                .build();
    }

    private static void flush(CsvWriter lines) {
        try {
            lines.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // never: it is written in memory
        }
    }

    private static Stream<String> place(Row row) {
        return row.place() == null
                ? Stream.of("", Sentences.say("gaps.csv.nowhere"))
                : Stream.of(row.place().code(), row.place().name());
    }

    private static Stream<String> numbers(List<Long> counts) {
        return counts.stream().map(String::valueOf);
    }

    private static List<String> cells(Stream<String> first, Stream<String> columns, String last) {
        return Stream.of(first, columns, Stream.of(last)).flatMap(one -> one).map(FormulaGuard::guarded).toList();
    }
}
