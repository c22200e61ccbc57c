package io.github.reactivepostman.spring.autoconfigure;

import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.PlaceholdersResolver;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.Environment;

/** Which clients the properties name; values are not looked at, because placeholders may not be known yet. */
final class ClientNames {

    private ClientNames() {}

    /** Returns the names below {@code postman.clients}. */
    static Set<String> in(Environment environment) {
        return binder(environment)
                .bind("postman.clients", Bindable.mapOf(String.class, Object.class))
                .orElseGet(Map::of)
                .keySet();
    }

    /** Returns whether there is a key for the default client, be it blank. */
    static boolean hasDefaultKey(Environment environment) {
        return binder(environment).bind("postman.api-key", String.class).isBound();
    }

    private static Binder binder(Environment environment) {
        return new Binder(ConfigurationPropertySources.get(environment), PlaceholdersResolver.NONE);
    }
}
