package io.github.reactivepostman.spring.test;

import io.github.reactivepostman.spring.autoconfigure.ClientProperties;
import io.github.reactivepostman.test.PostmanEmulator;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The attributes of {@link AutoConfigurePostmanEmulator}, which arrive as properties. */
record EmulatorSettings(
        @DefaultValue("300") int limit,
        @DefaultValue("60s") Duration window,
        int workspaces,
        int collections,
        int environments) {

    /** Key of the default client; made up, and not that of the application's properties. */
    private static final String KEY = "PMAK-emulator";

    static EmulatorSettings of(Binder binder) {
        return binder.bindOrCreate("postman.test.emulator", EmulatorSettings.class);
    }

    PostmanEmulator.Builder builder(Binder binder) {
        PostmanEmulator.Builder builder =
                PostmanEmulator.builder().accountLimit(limit, window).apiKeys(keys(binder));
        return workspaces + collections + environments == 0
                ? builder
                : builder.seed(account -> account.seed(workspaces, collections, environments));
    }

    private static String[] keys(Binder binder) {
        Map<String, ClientProperties> named = binder.bind(
                        "postman.clients", Bindable.mapOf(String.class, ClientProperties.class))
                .orElseGet(Map::of);
        Stream<String> keys =
                named.values().stream().map(ClientProperties::apiKey).filter(Objects::nonNull);
        return Stream.concat(Stream.of(KEY), keys).distinct().toArray(String[]::new);
    }
}
