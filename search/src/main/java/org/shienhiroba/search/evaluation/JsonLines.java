package org.shienhiroba.search.evaluation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamReadException;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Reads one object after the other from a file of JSON lines. A byte order mark, blank lines and fields that nobody asked
 * for do no harm. Every fault is an {@link UnusableInput} that names file and line.
 */
final class JsonLines implements Iterator<JsonLines.Entry>, Closeable {
    private final Path file;
    private final JsonParser parser;
    private @Nullable Entry next;
    private boolean ahead;

    /**
     * One object.
     *
     * @param line  where it begins, from 1
     * @param id    its {@code _id}, not empty; a number is taken as it is written
     * @param title its {@code title}, empty where it has none
     * @param text  its {@code text}
     */
    record Entry(long line, String id, String title, String text) {}

    JsonLines(Path file) {
        this.file = file;
        try {
            parser = new JsonFactory().createParser(file.toFile());
        } catch (IOException e) {
            throw new UnusableInput("ファイルを読めません: " + file, "cannot be read");
        }
    }

    @Override
    public boolean hasNext() {
        if (!ahead) {
            next = read();
            ahead = true;
        }
        return next != null;
    }

    @Override
    public Entry next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        ahead = false;
        return next;
    }

    private @Nullable Entry read() {
        try {
            JsonToken token = parser.nextToken();
            if (token == null) {
                return null;
            }
            long line = parser.currentTokenLocation().getLineNr();
            if (token != JsonToken.START_OBJECT) {
                throw fault(line, "JSONのオブジェクトではありません。", "not a JSON object");
            }
            return object(line);
        } catch (StreamReadException e) {
            throw fault(e.getLocation() == null ? 1 : e.getLocation().getLineNr(), "JSONとして読めません。",
                    e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }

    private Entry object(long line) throws IOException {
        String id = "";
        String title = "";
        String text = null;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "_id" -> id = scalar(name);
                case "title" -> title = scalar(name);
                case "text" -> text = scalar(name);
                default -> parser.skipChildren();
            }
        }
        if (id.isEmpty()) {
            throw fault(line, "_id がありません。", "_id is missing");
        }
        if (text == null) {
            throw fault(line, "text がありません。", "text is missing");
        }
        return new Entry(line, id, title, text);
    }

    private String scalar(String name) throws IOException {
        JsonToken token = parser.currentToken();
        if (!token.isScalarValue()) {
            throw fault(parser.currentTokenLocation().getLineNr(), name + " が文字列ではありません。", name + " is not a string");
        }
        return token == JsonToken.VALUE_NULL ? "" : parser.getText();
    }

    private UnusableInput fault(long line, String japanese, String english) {
        return UnusableInput.at(file, line, japanese, english);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
