package io.github.reactivepostman.spring.autoconfigure;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.spring.PostmanClients;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The clients among an application's beans. */
final class DefaultPostmanClients implements PostmanClients {

    /** Name of a client's bean after the name of the client. */
    static final String SUFFIX = "PostmanClient";

    static final String DEFAULT_BEAN = "postmanClient";

    private final Map<String, PostmanClient> clients;

    private DefaultPostmanClients(Map<String, PostmanClient> clients) {
        this.clients = Collections.unmodifiableMap(clients);
    }

    /**
     * Finds the clients: the named ones; the one beside them as the default, even if the application has defined it; and
     * where there are several beside them, those by the names of their beans.
     */
    static DefaultPostmanClients of(Map<String, PostmanClient> beans, Collection<String> names) {
        Map<String, PostmanClient> others = new LinkedHashMap<>(beans);
        Map<String, PostmanClient> named = new LinkedHashMap<>();
        names.forEach(name -> {
            PostmanClient client = others.remove(name + SUFFIX);
            if (client != null) {
                named.put(name, client);
            }
        });
        Map<String, PostmanClient> all = new LinkedHashMap<>();
        others.forEach((bean, client) -> all.put(others.size() == 1 ? DEFAULT : name(bean), client));
        all.putAll(named);
        return new DefaultPostmanClients(all);
    }

    private static String name(String bean) {
        if (bean.equals(DEFAULT_BEAN)) {
            return DEFAULT;
        }
        return bean.endsWith(SUFFIX) ? bean.substring(0, bean.length() - SUFFIX.length()) : bean;
    }

    @Override
    public PostmanClient get(String name) {
        PostmanClient client = clients.get(name);
        if (client == null) {
            throw new IllegalArgumentException("there is no Postman client '" + name + "', but " + clients.keySet()
                    + ": add properties below 'postman.clients." + name + "'");
        }
        return client;
    }

    @Override
    public Map<String, PostmanClient> asMap() {
        return clients;
    }
}
