package org.shienhiroba.ear.bench;

import java.util.List;

/** One of those that are measured over the same documents. */
interface Contestant extends AutoCloseable {
    String name();

    /** Takes the first so many documents and is ready to be asked when it returns. */
    void index(GeneratedCases cases, int count) throws Exception;

    /** What its index takes on disk, in bytes. */
    long bytes() throws Exception;

    /** Memory in use after a full collection, in bytes; negative where that cannot be said. */
    long heap() throws Exception;

    /** The ways in which it can be asked. */
    List<Way> ways();

    @Override
    void close() throws Exception;
}
