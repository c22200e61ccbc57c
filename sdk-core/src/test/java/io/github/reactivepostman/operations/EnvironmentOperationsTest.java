package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.api.environments.Environment;
import io.github.reactivepostman.api.environments.EnvironmentContent;
import io.github.reactivepostman.api.environments.EnvironmentPatch;
import io.github.reactivepostman.api.environments.EnvironmentRef;
import io.github.reactivepostman.api.environments.EnvironmentSummary;
import io.github.reactivepostman.api.environments.EnvironmentVariable;
import io.github.reactivepostman.api.environments.VaultSource;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** The fixtures of what is written demand that no body is sent in chunks: the service wants a Content-Length. */
class EnvironmentOperationsTest {

    private static final String ID = "e/1";
    private static final EnvironmentVariable PIN = EnvironmentVariable.ofVault("pin", VaultSource.of("v1", "s1"));
    private static final EnvironmentContent CONTENT = EnvironmentContent.of("Steam")
            .with(EnvironmentVariable.of("host", "https://loom.example.org").withDescription("Where it stands"))
            .with(PIN);
    private static final EnvironmentRef REF = new EnvironmentRef("e1", "Steam", "87340021-e1");

    @Test
    void shouldListEnvironments() {
        List<EnvironmentSummary> all = Operations.all(
                "getEnvironments",
                client -> Flux.concat(
                        client.environments().list("w/1"), client.environments().list()));
        assertThat(all).extracting(EnvironmentSummary::isPublic).containsExactly(false, true);
        assertThat(all.get(0))
                .isEqualTo(new EnvironmentSummary(
                        "e1",
                        "Steam 1",
                        "87340021-e1",
                        "87340021",
                        false,
                        Instant.parse("2026-02-03T04:05:06Z"),
                        Instant.parse("2026-02-04T04:05:06Z")));
    }

    @Test
    void shouldCreateAnEnvironment() {
        EnvironmentRef made = Operations.one(
                "createEnvironment", client -> client.environments().create("w/1", CONTENT));
        assertThat(made).isEqualTo(REF);
    }

    @Test
    void shouldReplaceAnEnvironment() {
        EnvironmentRef replaced =
                Operations.one("putEnvironment", client -> client.environments().replace(ID, CONTENT));
        assertThat(replaced).isEqualTo(REF);
    }

    @Test
    void shouldReadAnEnvironment() {
        Environment read =
                Operations.one("getEnvironment", client -> client.environments().get(ID));
        assertThat(read.owner()).isEqualTo("87340021");
        assertThat(read.updatedAt()).isEqualTo("2026-02-04T04:05:06Z");
        assertThat(read.values().get(0)).isEqualTo(CONTENT.values().get(0));
        assertThat(read.values().get(1).source()).isEqualTo(PIN.source());
    }

    @Test
    void shouldPatchAnEnvironmentOneKindOfOperationACall() {
        List<Environment> patched = Operations.all(
                "patchEnvironment",
                client -> Flux.concat(
                        client.environments()
                                .patch(ID, EnvironmentPatch.replacing().name("Steam")),
                        client.environments()
                                .patch(ID, EnvironmentPatch.adding().variable(1, PIN)),
                        client.environments().patch(ID, EnvironmentPatch.removing(1))));
        assertThat(patched)
                .extracting(environment -> environment.values().size())
                .containsExactly(2, 2, 1);
    }

    @Test
    void shouldDeleteAnEnvironment() {
        Operations.none("deleteEnvironment", client -> client.environments().delete(ID));
    }

    @Test
    void shouldReadTheErrorsOfTheGroup() {
        Operations.errors("environments", client -> client.environments().get(ID));
    }
}
