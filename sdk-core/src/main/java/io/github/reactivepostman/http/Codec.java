package io.github.reactivepostman.http;

import io.github.reactivepostman.error.UnreadableAnswerException;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads bodies as JSON; its readers and writers are looked up once per type. */
final class Codec {

    private final JsonMapper mapper;
    private final Map<Type, ObjectReader> readers = new ConcurrentHashMap<>();
    private final Map<Class<?>, ObjectWriter> writers = new ConcurrentHashMap<>();

    Codec(JsonMapper mapper) {
        this.mapper = mapper;
    }

    byte[] write(Object value) {
        Class<?> type = value.getClass();
        ObjectWriter known = writers.get(type);
        ObjectWriter writer = known == null ? writers.computeIfAbsent(type, mapper::writerFor) : known;
        return writer.writeValueAsBytes(value);
    }

    /** Reads the whole body. */
    @SuppressWarnings("unchecked") // what a reader of a type reads is of that type
    <T> T read(Answer answer, Class<T> type) {
        return (T) value(answer, type);
    }

    /** Reads the whole body. */
    @SuppressWarnings("unchecked") // what a reader of a type reads is of that type
    <T> T read(Answer answer, TypeRef<T> type) {
        return (T) value(answer, type.type());
    }

    /** Reads the value that the JSON object in the body has under the field's name. */
    <T> T readField(Answer answer, String field, Class<T> type) {
        requireBody(answer);
        try (JsonParser parser = parser(answer)) {
            moveTo(answer, parser, field);
            return required(
                    answer, "its field '" + field + "' is null", reader(type).<T>readValue(parser));
        } catch (JacksonException e) {
            throw unreadable(answer, type, e);
        }
    }

    private Object value(Answer answer, Type type) {
        if (type == byte[].class) {
            return answer.body();
        }
        if (type == String.class) {
            return new String(answer.body(), answer.charset());
        }
        requireBody(answer);
        try {
            return required(answer, "its body is null", reader(type).<Object>readValue(answer.body()));
        } catch (JacksonException e) {
            throw unreadable(answer, type, e);
        }
    }

    JsonParser parser(Answer answer) {
        return mapper.createParser(answer.body());
    }

    /** Moves to the value that the JSON object has under the field's name. */
    void moveTo(Answer answer, JsonParser parser, String field) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw answer.unreadable("its body is not a JSON object with the field '" + field + "'", null);
        }
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            if (name.equals(field)) {
                return;
            }
            parser.skipChildren();
        }
        throw answer.unreadable("its body has no field '" + field + "'", null);
    }

    ObjectReader reader(Type type) {
        ObjectReader known = readers.get(type);
        return known == null ? readers.computeIfAbsent(type, this::newReader) : known;
    }

    private ObjectReader newReader(Type type) {
        return mapper.readerFor(mapper.constructType(type)).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    void requireBody(Answer answer) {
        if (answer.body().length == 0) {
            throw answer.unreadable("its body is empty", null);
        }
    }

    <T> T required(Answer answer, String problem, @Nullable T value) {
        if (value == null || (value instanceof JsonNode node && node.isMissingNode())) {
            throw answer.unreadable(problem, null);
        }
        return value;
    }

    UnreadableAnswerException unreadable(Answer answer, Type type, JacksonException e) {
        String media = answer.contentType();
        String problem = media == null || media.contains("json")
                ? "its body cannot be read as " + type.getTypeName() + ": " + e.getOriginalMessage()
                : "its body is " + media + ", which cannot be read as " + type.getTypeName();
        return answer.unreadable(problem, answer.keepsKeyOut(e) ? e : null);
    }
}
