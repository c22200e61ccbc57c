package io.github.reactivepostman.spring.autoconfigure;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.spring.PostmanClients;
import io.github.reactivepostman.spring.PostmanConnectionDetails;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.env.Environment;

/** Registers a client for each name: injected by type only where there is no default one, or if it is the primary one. */
final class NamedClients implements BeanRegistrar {

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        Collection<String> names = ClientNames.in(environment);
        String primary = environment.getProperty("postman.primary", PostmanClients.DEFAULT);
        check(names, primary);
        names.forEach(name -> registry.registerBean(
                name + DefaultPostmanClients.SUFFIX, PostmanClient.class, spec -> client(spec, name, primary)));
    }

    private static void client(BeanRegistry.Spec<PostmanClient> spec, String name, String primary) {
        BeanRegistry.Spec<PostmanClient> ranked = name.equals(primary) ? spec.primary() : spec.fallback();
        ranked.description("Postman client '" + name + "'")
                .supplier(context -> context.bean(ClientFactory.class)
                        .create(
                                name,
                                context.beanProvider(PostmanConnectionDetails.class).stream()
                                        .findFirst()));
    }

    private static void check(Collection<String> names, String primary) {
        if (names.contains(PostmanClients.DEFAULT)) {
            throw new PostmanConfigurationException(
                    "A client below 'postman.clients' is named 'default', which is the name of the client that the"
                            + " properties directly below 'postman' configure.",
                    "Give it another name, or set its properties directly below 'postman'.");
        }
        if (!primary.equals(PostmanClients.DEFAULT) && !names.contains(primary)) {
            throw new PostmanConfigurationException(
                    "The value of 'postman.primary' is not possible: there is no client '" + primary + "', but "
                            + names.stream().sorted().collect(Collectors.joining(", ", "[", "]")) + ".",
                    "Set 'postman.primary' to one of those names, or add 'postman.clients." + primary + ".api-key'.");
        }
    }
}
