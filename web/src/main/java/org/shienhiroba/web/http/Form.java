package org.shienhiroba.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.shienhiroba.content.platform.PlainText;

/**
 * What was posted: fields in the order they came, each with its values, exactly as typed. Values that are not text
 * (U+0000 and the like) are kept, too: {@link #notText} names them, and the doors refuse them.
 */
public final class Form {
    /** The hidden field that shows that a form is from one of our pages. */
    public static final String CSRF = "csrf";
    /** The field of the name in every form to sign in. */
    public static final String SIGN_IN_NAME = "signin.name";
    /** The field of the password in every form to sign in. */
    public static final String SIGN_IN_PASSWORD = "signin.password";

    private static final int MAX_BYTES = 2 * 1024 * 1024;
    private static final int MAX_VALUES = 2000;
    /** Fields that hold a password: never shown again, never carried along. */
    private static final Set<String> PASSWORDS = Set.of(SIGN_IN_PASSWORD, "password", "current", "leaving");

    private final Map<String, List<String>> fields;
    private final Map<String, Upload> files;

    private Form(Map<String, List<String>> fields) {
        this(fields, Map.of());
    }

    private Form(Map<String, List<String>> fields, Map<String, Upload> files) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        fields.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        this.fields = Collections.unmodifiableMap(copy);
        this.files = Map.copyOf(files);
    }

    /** A form with these fields. */
    public static Form of(Map<String, List<String>> fields) {
        return new Form(fields);
    }

    /** The first value of a field; empty where there is none. */
    public String text(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** All values of a field, in their order. */
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** The file of a field; empty where none was chosen. It is gone when the answer is given. */
    public Optional<Upload> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** Whether a field was sent, even an empty one. */
    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /** Every field with its values, in their order. */
    public Map<String, List<String>> all() {
        return fields;
    }

    /** The fields that hold something that is not text. */
    public Set<String> notText() {
        return fields.entrySet().stream().filter(field -> !field.getValue().stream().allMatch(PlainText::isText))
                .map(Map.Entry::getKey).collect(Collectors.toUnmodifiableSet());
    }

    /** What somebody wrote: without passwords and the fields of our own machinery. */
    Form written() {
        Map<String, List<String>> written = new LinkedHashMap<>(withoutPasswords().fields);
        written.keySet().removeAll(Set.of(CSRF, SIGN_IN_NAME));
        return new Form(written);
    }

    /** What can be sent again as it is. */
    Form withoutPasswords() {
        Map<String, List<String>> kept = new LinkedHashMap<>(fields);
        kept.keySet().removeAll(PASSWORDS);
        return new Form(kept);
    }

    /** Reads the body of a request of type {@code application/x-www-form-urlencoded}. */
    static Form read(InputStream body) throws IOException, Unreadable {
        byte[] bytes = body.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new Unreadable(413);
        }
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        if (raw.codePoints().anyMatch(one -> one >= 0x80) || !WellFormed.isWellFormed(raw)) {
            throw new Unreadable(400);
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        String[] pairs = raw.isEmpty() ? new String[0] : raw.split("&", MAX_VALUES + 1);
        if (pairs.length > MAX_VALUES) {
            throw new Unreadable(413);
        }
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            fields.computeIfAbsent(decoded(name), one -> new ArrayList<>())
                    .add(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
        }
        return new Form(fields);
    }

    /** Reads the body of a request of type {@code multipart/form-data}; to be closed by {@link #forgetFiles}. */
    static Form readWithFiles(HttpServletRequest request, long mostBytes) throws IOException, Unreadable {
        if (request.getContentLengthLong() > mostBytes) {
            throw new Unreadable(413);
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Map<String, Upload> files = new LinkedHashMap<>();
        boolean whole = false;
        try {
            FileItemInputIterator parts = new JakartaServletFileUpload<>().getItemIterator(request);
            for (int count = 0; parts.hasNext(); count++) {
                FileItemInput part = parts.next();
                if (count >= MAX_VALUES || part.getFieldName() == null) {
                    throw new Unreadable(400);
                }
                take(part, mostBytes, fields, files);
            }
            whole = true;
        } catch (Upload.TooLong e) {
            throw new Unreadable(413);
        } catch (FileUploadException e) {
            throw new Unreadable(400);
        } finally {
            if (!whole) {
                forget(files);
            }
        }
        return new Form(fields, files);
    }

    private static void take(FileItemInput part, long mostBytes, Map<String, List<String>> fields,
            Map<String, Upload> files) throws IOException, Unreadable {
        try (InputStream content = part.getInputStream()) {
            String fileName = part.getName();
            if (fileName == null) {
                byte[] bytes = content.readNBytes(MAX_BYTES + 1);
                if (bytes.length > MAX_BYTES) {
                    throw new Unreadable(413);
                }
                fields.computeIfAbsent(part.getFieldName(), one -> new ArrayList<>())
                        .add(new String(bytes, StandardCharsets.UTF_8));
                return;
            }
            Upload file = Upload.of(fileName, content, mostBytes);
            if (fileName.isEmpty() || files.putIfAbsent(part.getFieldName(), file) != null) {
                file.close(); // a browser sends an empty one where none was chosen
            }
        }
    }

    /** The request is answered: its files are not needed any more. */
    void forgetFiles() throws IOException {
        forget(files);
    }

    private static void forget(Map<String, Upload> files) throws IOException {
        for (Upload file : files.values()) {
            file.close();
        }
    }

    private static String decoded(String encoded) {
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }

    /** A body that is no form; the status says in which way. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final int status;

        Unreadable(int status) {
            this.status = status;
        }

        int status() {
            return status;
        }
    }
}
