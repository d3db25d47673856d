package org.shienhiroba.ear;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who uses pages with a session of their own, and REST with their name and password; or nobody in particular. */
public final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private final Portal portal;
    private final String account;
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private Visitor(Portal portal, String account) {
        this.portal = portal;
        this.account = account;
    }

    /** A reader without an account. */
    public static Visitor stranger(Portal portal) {
        return new Visitor(portal, "");
    }

    /** A trial account that uses REST alone. */
    public static Visitor withPassword(Portal portal, String account) {
        return new Visitor(portal, account);
    }

    /** A trial account that has signed in. */
    public static Visitor signedIn(Portal portal, String account) {
        Visitor visitor = new Visitor(portal, account);
        HttpResponse<String> answer = visitor.post("/login",
                Map.of("signin.name", account, "signin.password", Portal.TRIAL_PASSWORD));
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(account + " cannot sign in: " + answer.statusCode());
        }
        return visitor;
    }

    /** A page. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(portal.base() + path)));
    }

    /** A form as a browser sends it. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(portal.base() + path)).header("Origin", portal.base().toString())
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)));
    }

    /** The token against forged forms, as it stands on a page. */
    public String token(String path) {
        Matcher token = TOKEN.matcher(get(path).body());
        if (!token.find()) {
            throw new IllegalStateException("no token on " + path);
        }
        return token.group(1);
    }

    /** A request to REST. @param body null for none @param headers pairs of name and value */
    public HttpResponse<String> api(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal.base() + path)).method(method,
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (!account.isEmpty()) {
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(
                    (account + ":" + Portal.TRIAL_PASSWORD).getBytes(StandardCharsets.UTF_8)));
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            // a client of its own: REST neither takes nor gives cookies
            return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
