package org.shienhiroba.search.lucene;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** A disk that has no room left while somebody says so. */
class FullDisk extends FilterDirectory {
    private final AtomicBoolean full;

    FullDisk(FSDirectory directory, AtomicBoolean full) {
        super(directory);
        this.full = full;
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        IndexOutput output = super.createOutput(name, context);
        return new FilterIndexOutput("full disk", name, output) {
            @Override
            public void writeByte(byte b) throws IOException {
                check();
                super.writeByte(b);
            }

            @Override
            public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
                check();
                super.writeBytes(bytes, offset, length);
            }

            private void check() throws IOException {
                if (full.get()) {
                    throw new IOException("No space left on device");
                }
            }
        };
    }
}
