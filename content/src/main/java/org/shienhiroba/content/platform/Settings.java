package org.shienhiroba.content.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The operator's settings. Each is an environment variable {@code HIROBA_X_Y}; the start script hands it to the server as
 * the system property {@code hiroba.x.y}, which wins. {@code docs/operation.md} has the table of all of them.
 */
@ApplicationScoped
public class Settings {

    /**
     * {@code HIROBA_DATA_DIR}: the folder that holds all that must be kept. No default: the start script always says it.
     *
     * @throws IllegalStateException when it is not set
     */
    public Path dataDirectory() {
        return Path.of(required("hiroba.data.dir"));
    }

    /** {@code HIROBA_SEARCH}: which search engine, {@code lucene} (default). */
    public String searchEngine() {
        return optional("hiroba.search", "lucene");
    }

    /** {@code HIROBA_STARTER_CONTENT}: whether an empty database is given the starter content, default {@code true}. */
    public boolean starterContent() {
        return switch (optional("hiroba.starter.content", "true")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalStateException("HIROBA_STARTER_CONTENT must be true or false");
        };
    }

    /**
     * {@code HIROBA_BASE_URL}: the address readers know the portal by, for links in the feed, the sitemap and citations;
     * without a trailing slash. Null where not set: then links follow the request.
     */
    public @Nullable URI baseUrl() {
        String value = optional("hiroba.base.url", "");
        return value.isEmpty() ? null : URI.create(value.replaceAll("/+$", ""));
    }

    /** Whether readers come by https, so that cookies must not go any other way. */
    public boolean isSecure() {
        URI address = baseUrl();
        return address != null && "https".equalsIgnoreCase(address.getScheme());
    }

    /** {@code HIROBA_SESSION_MINUTES}: how long a sign-in lasts without being used, 5 to 720 minutes, default 30. */
    public Duration sessionTime() {
        String value = optional("hiroba.session.minutes", "30");
        if (!value.matches("[0-9]{1,3}") || Integer.parseInt(value) < 5 || Integer.parseInt(value) > 720) {
            throw new IllegalStateException("HIROBA_SESSION_MINUTES must be a number from 5 to 720");
        }
        return Duration.ofMinutes(Integer.parseInt(value));
    }

    /**
     * {@code HIROBA_TRIAL_ACCOUNTS}: the accounts of {@code ./portal run} with their passwords, written by the start script
     * alone; empty for none.
     */
    public String trialAccounts() {
        return optional("hiroba.trial.accounts", "");
    }

    /** {@code HIROBA_PROXY}: addresses or networks of proxies whose word on the client's address counts, by commas; none by default. */
    public String proxies() {
        return optional("hiroba.proxy", "");
    }

    private static String required(String name) {
        String value = optional(name, "");
        if (value.isEmpty()) {
            throw new IllegalStateException(environmentName(name) + " is not set");
        }
        return value;
    }

    private static String optional(String name, String otherwise) {
        String value = System.getProperty(name);
        if (value == null) {
            value = System.getenv(environmentName(name));
        }
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    private static String environmentName(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_');
    }
}
