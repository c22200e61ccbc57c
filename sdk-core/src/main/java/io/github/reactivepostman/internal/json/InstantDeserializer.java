package io.github.reactivepostman.internal.json;

import java.math.BigInteger;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a date as {@link Instants} does, a number as milliseconds since 1970, and anything else as null. */
final class InstantDeserializer extends StdScalarDeserializer<Instant> {

    InstantDeserializer() {
        super(Instant.class);
    }

    @Override
    public @Nullable Instant deserialize(JsonParser parser, DeserializationContext context) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            return Instants.parse(parser.getString());
        }
        if (token == JsonToken.VALUE_NUMBER_INT) {
            return ofMillis(parser.getBigIntegerValue());
        }
        parser.skipChildren();
        return null;
    }

    private static @Nullable Instant ofMillis(BigInteger millis) {
        return millis.bitLength() < Long.SIZE ? Instant.ofEpochMilli(millis.longValueExact()) : null;
    }
}
