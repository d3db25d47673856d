package org.shienhiroba.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as a public page sees it: a GET with parameters of our own. What would make Faces take it for the return of a
 * form (a view state, a partial request) is not passed on: there are no forms to return from.
 */
final class PlainRequest extends HttpServletRequestWrapper {
    private final Map<String, String[]> parameters;

    private PlainRequest(HttpServletRequest request, Map<String, String[]> parameters) {
        super(request);
        this.parameters = parameters;
    }

    static PlainRequest of(HttpServletRequest request) {
        Map<String, String[]> parameters = new LinkedHashMap<>(request.getParameterMap());
        parameters.keySet().removeIf(name -> name.contains("faces."));
        return new PlainRequest(request, Collections.unmodifiableMap(parameters));
    }

    /** For an error page, which reads no parameters: they may be what was wrong. */
    static PlainRequest withoutParameters(HttpServletRequest request) {
        return new PlainRequest(request, Map.of());
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isOfFaces(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isOfFaces(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    private static boolean isOfFaces(String header) {
        return header.equalsIgnoreCase("Faces-Request");
    }
}
