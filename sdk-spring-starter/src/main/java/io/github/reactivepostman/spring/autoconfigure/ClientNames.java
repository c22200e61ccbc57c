package io.github.reactivepostman.spring.autoconfigure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.PlaceholdersResolver;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.Environment;

/** Which clients the properties name; values are not looked at, because placeholders may not be known yet. */
final class ClientNames {

    private ClientNames() {}

    /**
     * Returns the names below {@code postman.clients}. An environment variable cannot have the dashes and capitals of a
     * name: where a file has the name with them, that one counts.
     */
    static Collection<String> in(Environment environment) {
        Map<String, String> names = new LinkedHashMap<>();
        binder(environment)
                .bind("postman.clients", Bindable.mapOf(String.class, Object.class))
                .orElseGet(Map::of)
                .keySet()
                .forEach(name -> names.merge(plain(name), name, (one, other) -> one.equals(plain(one)) ? other : one));
        return names.values();
    }

    private static String plain(String name) {
        return name.replace("-", "").toLowerCase(Locale.ROOT);
    }

    /** Returns whether there is a key for the default client, be it blank. */
    static boolean hasDefaultKey(Environment environment) {
        return binder(environment).bind("postman.api-key", String.class).isBound();
    }

    private static Binder binder(Environment environment) {
        return new Binder(ConfigurationPropertySources.get(environment), PlaceholdersResolver.NONE);
    }
}
