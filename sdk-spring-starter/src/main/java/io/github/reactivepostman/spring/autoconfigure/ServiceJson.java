package io.github.reactivepostman.spring.autoconfigure;

import static tools.jackson.databind.DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES;
import static tools.jackson.databind.DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES;
import static tools.jackson.databind.DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES;
import static tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS;
import static tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES;
import static tools.jackson.databind.DeserializationFeature.UNWRAP_ROOT_VALUE;
import static tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The application's mapper as the service's JSON needs it. */
final class ServiceJson {

    private static final JsonInclude.Value WITHOUT_NULLS =
            JsonInclude.Value.construct(Include.NON_NULL, Include.ALWAYS);

    private ServiceJson() {}

    /**
     * Returns a copy with the application's modules and types, but not its form of JSON: that is for the application's
     * own answers, and the service's names, nulls and numbers are what the service made them.
     */
    static JsonMapper of(JsonMapper application) {
        return application
                .rebuild()
                .propertyNamingStrategy(null)
                .changeDefaultPropertyInclusion(own -> WITHOUT_NULLS)
                .disable(FAIL_ON_UNKNOWN_PROPERTIES, FAIL_ON_NULL_FOR_PRIMITIVES, FAIL_ON_TRAILING_TOKENS)
                .disable(FAIL_ON_MISSING_CREATOR_PROPERTIES, FAIL_ON_NULL_CREATOR_PROPERTIES, UNWRAP_ROOT_VALUE)
                .disable(SerializationFeature.WRAP_ROOT_VALUE)
                .enable(USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }
}
