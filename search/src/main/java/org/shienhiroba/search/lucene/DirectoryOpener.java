package org.shienhiroba.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;

/** Opens the directory of one generation; tests put a broken disk in here. */
@FunctionalInterface
interface DirectoryOpener {
    Directory open(Path path) throws IOException;
}
