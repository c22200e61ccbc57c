package io.github.reactivepostman.spring.autoconfigure;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.actuate.endpoint.SanitizableData;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;

/**
 * Keeps the API keys out of the actuator's endpoints, even where they are set to show values: the properties that hold
 * one, and any other whose value has one in it, such as a command line or the property that a placeholder refers to.
 */
final class KeySanitizing implements SanitizingFunction {

    private static final Pattern HOLDS_KEY = Pattern.compile("postman(?:clients.+)?apikey");
    private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]");

    /** What is shorter is no key of Postman's, but may be part of any text. */
    private static final int SHORTEST = 8;

    private final List<String> keys;

    private KeySanitizing(List<String> keys) {
        this.keys = keys;
    }

    static KeySanitizing of(PostmanProperties properties) {
        Stream<ClientProperties> all =
                Stream.concat(Stream.of(properties.defaults()), properties.clients().values().stream());
        return new KeySanitizing(all.map(ClientProperties::apiKey)
                .filter(Objects::nonNull)
                .filter(key -> key.length() >= SHORTEST)
                .toList());
    }

    @Override
    public SanitizableData apply(SanitizableData data) {
        String name = SEPARATORS.matcher(data.getKey().toLowerCase(Locale.ROOT)).replaceAll("");
        String value = String.valueOf(data.getValue());
        boolean secret = HOLDS_KEY.matcher(name).matches() || keys.stream().anyMatch(value::contains);
        return secret ? data.withSanitizedValue() : data;
    }
}
