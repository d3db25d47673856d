package org.shienhiroba.web.api.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shienhiroba.content.agency.AgencyTypes;
import org.shienhiroba.content.directory.AgencyView;
import org.shienhiroba.content.directory.Directory;
import org.shienhiroba.content.directory.ListingView;
import org.shienhiroba.content.directory.place.Municipalities;
import org.shienhiroba.web.api.Answers;
import org.shienhiroba.web.api.Json;

/**
 * The directory for programs that know Open Referral's HSDS: the one page of a list of services that holds them all, written
 * batch by batch, never all in memory.
 */
@Path("export")
@ApplicationScoped
public class HsdsResource {
    private static final int BATCH = 500;

    @Inject
    private Directory directory;

    @Inject
    private Municipalities municipalities;

    @Inject
    private AgencyTypes agencyTypes;

    @Inject
    private Json json;

    /** Every service that the latest edition of its list names, each with organization and location. */
    @GET
    @Path("agencies.hsds.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response services() {
        StreamingOutput content = this::write;
        return Response.ok(content).header(HttpHeaders.CACHE_CONTROL, Answers.ASK_EACH_TIME)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"agencies.hsds.json\"").build();
    }

    private void write(OutputStream output) throws IOException {
        Writer text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        text.write("{\"contents\":[");
        long count = 0;
        for (List<AgencyView> batch = directory.after(0, BATCH); !batch.isEmpty(); batch = directory
                .after(batch.getLast().id(), BATCH)) {
            for (AgencyView agency : batch) {
                for (ListingView listing : agency.listings()) {
                    Optional<Map<String, Object>> service = service(agency, listing);
                    if (service.isPresent()) {
                        text.write((count == 0 ? "\n" : ",\n") + json.text(service.get()));
                        count++;
                    }
                }
            }
        }
        text.write(("],\n\"total_items\":%d,\"total_pages\":1,\"page_number\":1,\"size\":%d,\"first_page\":true,"
                + "\"last_page\":true,\"empty\":%b}\n").formatted(count, count, count == 0));
        text.flush();
    }

    private Optional<Map<String, Object>> service(AgencyView agency, ListingView listing) {
        return listing.isListed()
                ? agencyTypes.find(listing.key().kind())
                        .map(kind -> HsdsService.of(agency, listing, kind, Optional.ofNullable(listing.municipality())
                                .flatMap(municipalities::find).orElse(null)))
                : Optional.empty();
    }
}
