package io.github.reactivepostman.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The names of clients, in whatever form the properties are. */
class ClientNamesTest {

    @Test
    void shouldReadEnvironmentVariables() {
        StandardEnvironment environment = environment(
                Map.of(),
                Map.of(
                        "POSTMAN_API_KEY",
                        "one",
                        "POSTMAN_CLIENTS_CI_API_KEY",
                        "two",
                        "POSTMAN_CLIENTS_B_APIKEY",
                        "three"));

        assertThat(ClientNames.in(environment)).containsExactlyInAnyOrder("ci", "b");
        assertThat(ClientNames.hasDefaultKey(environment)).isTrue();
    }

    @Test
    void shouldNotLookAtPlaceholders() {
        StandardEnvironment environment = environment(
                Map.of("postman.api-key", "${UNKNOWN}", "postman.clients.ci.api-key", "${UNKNOWN}"), Map.of());

        assertThat(ClientNames.in(environment)).containsExactly("ci");
        assertThat(ClientNames.hasDefaultKey(environment)).isTrue();
    }

    @Test
    void shouldKnowThatAVariableMeansTheClientOfTheFile() {
        StandardEnvironment environment =
                environment(Map.of("postman.clients.my-ci.server", "eu"), Map.of("POSTMAN_CLIENTS_MYCI_APIKEY", "two"));

        assertThat(ClientNames.in(environment)).containsExactly("my-ci");
    }

    @Test
    void shouldFindNoneWhereThereAreNone() {
        assertThat(ClientNames.in(environment(Map.of(), Map.of()))).isEmpty();
        assertThat(ClientNames.hasDefaultKey(environment(Map.of(), Map.of()))).isFalse();
    }

    private static StandardEnvironment environment(Map<String, Object> file, Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .forEach(source -> environment.getPropertySources().remove(source.getName()));
        environment.getPropertySources().addLast(new SystemEnvironmentPropertySource("systemEnvironment", variables));
        environment.getPropertySources().addLast(new MapPropertySource("file", file));
        return environment;
    }
}
