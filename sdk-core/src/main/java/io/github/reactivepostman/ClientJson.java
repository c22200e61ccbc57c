package io.github.reactivepostman;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The mappers of a client. */
final class ClientJson {

    private ClientJson() {}

    /** Returns the user's mapper, or else a lenient one, with the SDK's own types added. */
    static JsonMapper mapper(@Nullable JsonMapper own) {
        JsonMapper.Builder builder = own == null ? lenient() : own.rebuild();
        // The SDK's own types: builder.addModule(new PostmanModule())
        return builder.build();
    }

    private static JsonMapper.Builder lenient() {
        return JsonMapper.builder()
                .disable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .changeDefaultPropertyInclusion(inclusion -> inclusion
                        .withValueInclusion(JsonInclude.Include.NON_NULL)
                        .withContentInclusion(JsonInclude.Include.ALWAYS));
    }
}
