package org.shienhiroba.ear.bench;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The reference of {@link ServerBench}: a resource that does nothing. */
@Path("/nothing")
public class EmptyResource {

    /** Two characters of JSON. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String nothing() {
        return "{}";
    }
}
