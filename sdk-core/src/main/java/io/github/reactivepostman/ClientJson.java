package io.github.reactivepostman;

import io.github.reactivepostman.internal.json.PostmanMapper;
import io.github.reactivepostman.internal.json.PostmanModule;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The mapper of a client. */
final class ClientJson {

    private ClientJson() {}

    /** Returns the user's mapper with the SDK's own types added, or else a lenient one. */
    static JsonMapper mapper(@Nullable JsonMapper own) {
        return own == null
                ? lenient()
                : own.rebuild().addModule(new PostmanModule()).build();
    }

    private static JsonMapper lenient() {
        return PostmanMapper.builder()
                .disable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }
}
