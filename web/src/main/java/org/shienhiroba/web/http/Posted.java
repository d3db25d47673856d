package org.shienhiroba.web.http;

import java.util.Map;
import java.util.Optional;

/**
 * The bean of a page that takes a form: a plain {@code <form method="post">} to the page's own address, which works
 * without script. {@link PageFilter} has checked that the form comes from our own pages and that the reader may open this
 * page before it calls {@link #post}. The bean is request-scoped, so what was typed and what is wrong with it is still
 * there when the view shows the page again.
 */
public interface Posted {

    /**
     * Takes the form. A {@link org.shienhiroba.content.platform.Refusal} or
     * {@link org.shienhiroba.content.platform.BadInput} that it does not handle becomes an error page.
     *
     * @return the path within the portal where to go on (303); empty to show this page again
     */
    Optional<String> post(Form form);

    /**
     * What a script that sent the form ({@code X-Requested-With: fetch}) is told beside {@code next}, after {@link #post}.
     * Values are strings, numbers, booleans, or lists and maps of them.
     */
    default Map<String, Object> told() {
        return Map.of();
    }
}
