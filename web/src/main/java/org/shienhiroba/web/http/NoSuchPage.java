package org.shienhiroba.web.http;

/** Nothing public has this id or code; what is not there and what is not public answer alike. */
public final class NoSuchPage extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
