package org.shienhiroba.search;

/** The index cannot answer now: it is missing or broken and being rebuilt. The rest of the portal goes on. */
public final class IndexUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public IndexUnavailableException(String message) {
        super(message);
    }

    public IndexUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
