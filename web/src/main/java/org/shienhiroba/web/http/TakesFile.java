package org.shienhiroba.web.http;

/** A page whose form may bring files ({@code multipart/form-data}). The files are gone when the answer is given. */
public interface TakesFile extends Posted {

    /** How many bytes the whole form may have. */
    long mostBytes();
}
