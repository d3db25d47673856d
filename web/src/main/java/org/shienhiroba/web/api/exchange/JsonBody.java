package org.shienhiroba.web.api.exchange;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shienhiroba.content.platform.BadInput;
import org.shienhiroba.web.api.Sentences;
import org.shienhiroba.web.api.exchange.JsonPart.Figure;
import org.shienhiroba.web.api.exchange.JsonPart.Items;
import org.shienhiroba.web.api.exchange.JsonPart.Members;
import org.shienhiroba.web.api.exchange.JsonPart.Other;
import org.shienhiroba.web.api.exchange.JsonPart.Truth;
import org.shienhiroba.web.api.exchange.JsonPart.Words;

/**
 * Reads the body of a request: one JSON object (RFC 8259) in UTF-8. Stricter than a parser must be: what two readers could
 * understand in two ways (a name twice, bytes that are not UTF-8) is refused, and so is what no form of ours looks like.
 */
public final class JsonBody {
    /** A little less than the server itself takes, so that the answer is ours. */
    private static final int MOST_BYTES = 2_000_000;
    private static final int DEEPEST = 8;
    private static final String BODY = "body";
    private static final Pattern JSON = Pattern.compile("application/(?:[a-z0-9.+-]+\\+)?json\\s*(?:;.*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private JsonBody() {}

    /**
     * The object that a request must bring.
     *
     * @throws BadInput for what is no such object, with the place
     * @throws ClientErrorException 413 for more than 2,000,000 bytes, 415 for another type
     */
    public static BodyFields required(HttpHeaders request, InputStream body) {
        byte[] bytes = bytes(request, body);
        if (bytes.length == 0) {
            throw wrong("body.empty");
        }
        return read(bytes);
    }

    /** The object that a request may bring; without one, nothing is said. Fails like {@link #required}. */
    public static BodyFields optional(HttpHeaders request, InputStream body) {
        byte[] bytes = bytes(request, body);
        return bytes.length == 0 ? BodyFields.of(new Members(Map.of())) : read(bytes);
    }

    /** Reads the bytes of a body. */
    static BodyFields read(byte[] bytes) {
        try (JsonParser parser = PARSERS.createParser(new StringReader(decoded(bytes)))) {
            JsonPart whole = part(parser, parser.next(), 0);
            if (parser.hasNext() || !(whole instanceof Members members)) {
                throw wrong("body.object");
            }
            return BodyFields.of(members);
        } catch (JsonParsingException e) {
            JsonLocation place = e.getLocation();
            throw new BadInput(BODY, Sentences.say("body.malformed", Long.toString(place.getLineNumber()),
                    Long.toString(place.getColumnNumber())));
        } catch (JsonException | NoSuchElementException e) {
            throw wrong("body.broken");
        }
    }

    private static JsonPart part(JsonParser parser, Event event, int depth) {
        if (depth >= DEEPEST) {
            throw wrong("body.deep");
        }
        return switch (event) {
            case START_OBJECT -> members(parser, depth);
            case START_ARRAY -> {
                List<JsonPart> values = new ArrayList<>();
                for (Event next = parser.next(); next != Event.END_ARRAY; next = parser.next()) {
                    values.add(part(parser, next, depth + 1));
                }
                yield new Items(values);
            }
            case VALUE_STRING -> new Words(parser.getString());
            case VALUE_NUMBER -> new Figure(parser.getString());
            case VALUE_TRUE -> new Truth(true);
            case VALUE_FALSE -> new Truth(false);
            case VALUE_NULL -> Other.NOTHING;
            case KEY_NAME, END_OBJECT, END_ARRAY -> throw new IllegalStateException(event.name());
        };
    }

    private static Members members(JsonParser parser, int depth) {
        Map<String, JsonPart> byName = new LinkedHashMap<>();
        for (Event next = parser.next(); next != Event.END_OBJECT; next = parser.next()) {
            String name = parser.getString();
            if (byName.put(name, part(parser, parser.next(), depth + 1)) != null) {
                throw new BadInput(BodyFields.shown(name), Sentences.say("body.twice"));
            }
        }
        return new Members(byName);
    }

    private static byte[] bytes(HttpHeaders request, InputStream body) {
        if (declaredLength(request.getHeaderString(HttpHeaders.CONTENT_LENGTH)) > MOST_BYTES) {
            throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
        }
        byte[] bytes;
        try {
            bytes = body.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            // broken off on the way
            throw new ClientErrorException(Status.BAD_REQUEST, e);
        }
        if (bytes.length > MOST_BYTES) {
            throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
        }
        String type = Objects.requireNonNullElse(request.getHeaderString(HttpHeaders.CONTENT_TYPE), "");
        if (bytes.length > 0 && !JSON.matcher(type.strip()).matches()) {
            throw new ClientErrorException(Status.UNSUPPORTED_MEDIA_TYPE);
        }
        return bytes;
    }

    private static long declaredLength(@Nullable String length) {
        return length != null && length.matches("[0-9]{1,18}") ? Long.parseLong(length) : 0;
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw wrong("body.encoding");
        }
    }

    private static BadInput wrong(String sentence) {
        return new BadInput(BODY, Sentences.say(sentence));
    }
}
