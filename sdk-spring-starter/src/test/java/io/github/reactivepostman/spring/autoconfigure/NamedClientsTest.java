package io.github.reactivepostman.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.spring.PostmanClients;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Clients below {@code postman.clients}, and how they are injected. */
class NamedClientsTest {

    private static final ApplicationContextRunner NAMED =
            Runners.keyless().withPropertyValues("postman.clients.ci.api-key=one", "postman.clients.audit.api-key=two");
    private static final ApplicationContextRunner ALL = NAMED.withPropertyValues("postman.api-key=" + Runners.KEY);

    @Test
    void shouldInjectTheDefaultClientByType() {
        ALL.run(context -> assertThat(context.getBean(PostmanClient.class)).isSameAs(context.getBean("postmanClient")));
    }

    @Test
    void shouldInjectByQualifier() {
        ALL.withUserConfiguration(Injected.class)
                .run(context -> assertThat(
                                context.getBean("byQualifier", Holder.class).client())
                        .isSameAs(context.getBean("ciPostmanClient")));
    }

    @Test
    void shouldInjectAllAsMapAndStream() {
        ALL.withUserConfiguration(Injected.class).run(context -> {
            assertThat(context.getBean("byMap", AllClients.class).clients())
                    .containsOnlyKeys("postmanClient", "ciPostmanClient", "auditPostmanClient");
            assertThat(context.getBeanProvider(PostmanClient.class).stream()).hasSize(3);
        });
    }

    @Test
    void shouldLookUpByName() {
        ALL.run(context -> {
            PostmanClients clients = context.getBean(PostmanClients.class);
            assertThat(clients.asMap().keySet()).first().isEqualTo(PostmanClients.DEFAULT);
            assertThat(clients.asMap()).containsOnlyKeys(PostmanClients.DEFAULT, "ci", "audit");
            assertThat(clients.get("audit")).isSameAs(context.getBean("auditPostmanClient"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> clients.get("cy"))
                    .withMessageContainingAll("'cy'", "default, ", "'postman.clients.cy'");
        });
    }

    @Test
    void shouldHaveNoDefaultClientWithoutItsKey() {
        NAMED.run(context -> {
            assertThat(context).doesNotHaveBean("postmanClient");
            assertThat(context.getBean(PostmanClients.class).asMap()).containsOnlyKeys("ci", "audit");
        });
    }

    @Test
    void shouldInjectThePrimaryClientByType() {
        NAMED.withPropertyValues("postman.primary=audit")
                .run(context -> assertThat(context.getBean(PostmanClient.class))
                        .isSameAs(context.getBean("auditPostmanClient")));
        ALL.withPropertyValues("postman.primary=ci")
                .run(context ->
                        assertThat(context.getBean(PostmanClient.class)).isSameAs(context.getBean("ciPostmanClient")));
    }

    @Test
    void shouldInjectTheOnlyNamedClientByType() {
        Runners.keyless()
                .withPropertyValues("postman.clients.ci.api-key=one")
                .run(context ->
                        assertThat(context.getBean(PostmanClient.class)).isSameAs(context.getBean("ciPostmanClient")));
    }

    @Test
    void shouldListTheApplicationsOwnClientsByTheNamesOfTheirBeans() {
        Runners.keyless()
                .withPropertyValues("postman.clients.ci.api-key=one")
                .withBean("leftPostmanClient", PostmanClient.class, NamedClientsTest::client)
                .withBean("right", PostmanClient.class, NamedClientsTest::client)
                .run(context -> assertThat(context.getBean(PostmanClients.class).asMap())
                        .containsOnlyKeys("left", "right", "ci"));
    }

    @Test
    void shouldTakeTheKeyOfAClientOfAFileFromAVariable() {
        Runners.keyless()
                .withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new SystemEnvironmentPropertySource(
                                "test-systemEnvironment", Map.of("POSTMAN_CLIENTS_MYCI_APIKEY", "one"))))
                .withPropertyValues("postman.clients.my-ci.server=eu")
                .run(context -> {
                    assertThat(context.getBean(PostmanClients.class).asMap()).containsOnlyKeys("my-ci");
                    assertThat(context.getBean("my-ciPostmanClient")).asString().contains("api.eu.");
                });
    }

    @Test
    void shouldCloseEveryClientWithTheContext() {
        ClosedClients closed = new ClosedClients();
        ALL.withBean(ClosedClients.class, () -> closed)
                .run(context ->
                        context.getBean(PostmanClients.class).asMap().values().forEach(closed::watch));
        assertThat(closed.count()).isEqualTo(3);
    }

    private static PostmanClient client() {
        return PostmanClient.builder().apiKey("own").build();
    }

    record Holder(PostmanClient client) {}

    record AllClients(Map<String, PostmanClient> clients) {}

    @Configuration(proxyBeanMethods = false)
    static class Injected {

        @Bean
        Holder byQualifier(@Qualifier("ciPostmanClient") PostmanClient client) {
            return new Holder(client);
        }

        @Bean
        AllClients byMap(Map<String, PostmanClient> clients) {
            return new AllClients(clients);
        }
    }
}
