package io.github.reactivepostman.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The settings that the SDK's types are written and read with. */
public final class PostmanMapper {

    private PostmanMapper() {}

    /**
     * Returns a builder with these settings: null fields are left out, and the numbers of a JSON tree keep every digit,
     * so that a document is sent back as it came.
     */
    public static JsonMapper.Builder builder() {
        return JsonMapper.builder()
                .addModule(new PostmanModule())
                .changeDefaultPropertyInclusion(value -> value.withValueInclusion(Include.NON_NULL))
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);
    }
}
