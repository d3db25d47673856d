package org.shienhiroba.ear.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Function;

/** One connection to a running portal, that asks and reads the whole answer. */
final class PortalClient implements Way.Client {
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;
    private final Function<String, String> path;

    /** @param path makes of a query the path and what follows it */
    PortalClient(URI base, Function<String, String> path) {
        this.base = base;
        this.path = path;
    }

    @Override
    public void ask(String query) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path.apply(query))).build();
        HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            body.transferTo(OutputStream.nullOutputStream());
        }
        if (answer.statusCode() != 200) {
            throw new IOException("the portal answers " + answer.statusCode());
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
