package io.github.reactivepostman.http;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.SynchronousSink;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.ObjectReader;

/** The elements of a JSON array, each decoded when it is asked for. */
final class JsonElements<T> {

    private final Codec codec;
    private final Answer answer;
    private final Class<T> type;
    private final ObjectReader reader;
    private final JsonParser parser;

    private JsonElements(Codec codec, Answer answer, @Nullable String field, Class<T> type) {
        this.codec = codec;
        this.answer = answer;
        this.type = type;
        codec.requireBody(answer);
        this.reader = codec.reader(type);
        this.parser = codec.parser(answer);
        try {
            open(field);
        } catch (JacksonException e) {
            throw codec.unreadable(answer, type, e);
        }
    }

    static <T> Flux<T> flux(Codec codec, Answer answer, @Nullable String field, Class<T> type) {
        return Flux.generate(
                () -> new JsonElements<>(codec, answer, field, type), JsonElements::next, JsonElements::close);
    }

    private void open(@Nullable String field) {
        if (field == null) {
            parser.nextToken();
        } else {
            codec.moveTo(answer, parser, field);
        }
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            String where = field == null ? "its body" : "its field '" + field + "'";
            throw answer.unreadable(where + " is not a JSON array", null);
        }
    }

    private JsonElements<T> next(SynchronousSink<T> sink) {
        try {
            if (parser.nextToken() == JsonToken.END_ARRAY) {
                sink.complete();
            } else {
                sink.next(codec.required(answer, "an element of its array is null", reader.<T>readValue(parser)));
            }
        } catch (JacksonException e) {
            sink.error(codec.unreadable(answer, type, e));
        }
        return this;
    }

    private void close() {
        parser.close();
    }
}
