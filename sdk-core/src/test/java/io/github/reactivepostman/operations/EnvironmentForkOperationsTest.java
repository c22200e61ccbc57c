package io.github.reactivepostman.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.reactivepostman.PostmanClient;
import io.github.reactivepostman.api.environments.EnvironmentFork;
import io.github.reactivepostman.api.environments.EnvironmentForkQuery;
import io.github.reactivepostman.api.environments.EnvironmentForkRef;
import io.github.reactivepostman.api.environments.EnvironmentForks;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class EnvironmentForkOperationsTest {

    private static final String UID = "87340021-e/1";

    @Test
    void shouldStreamTheForks() {
        EnvironmentForkQuery query = EnvironmentForkQuery.all().oldestFirst().withPageSize(2);
        List<EnvironmentFork> forks = Operations.all(
                "getEnvironmentForks", client -> client.environments().forks().list(UID, query));
        assertThat(forks).extracting(EnvironmentFork::forkName).containsExactly("Try 1", "Try 2", "Try 3");
        assertThat(forks.get(0))
                .isEqualTo(new EnvironmentFork(
                        "87340021-f1",
                        "Try 1",
                        Instant.parse("2026-02-03T04:05:06Z"),
                        "Ada Byron",
                        Instant.parse("2026-02-04T04:05:06Z")));
    }

    @Test
    void shouldFork() {
        assertThat(one("forkEnvironment", forks -> forks.fork(UID, "w/1", "Try 1")))
                .isEqualTo(new EnvironmentForkRef("87340021-f1", "Steam", "Try 1"));
    }

    @Test
    void shouldMerge() {
        assertThat(one("mergeEnvironmentFork", forks -> forks.merge(UID, "87340021-f1", true)))
                .isEqualTo(new EnvironmentForkRef("87340021-e1", null, null));
    }

    @Test
    void shouldPull() {
        assertThat(one("pullEnvironment", forks -> forks.pull("87340021-f1", UID)))
                .isEqualTo(new EnvironmentForkRef("87340021-f1", null, null));
    }

    @Test
    void shouldRefuseAForkWithoutALabel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one("forkEnvironment", forks -> forks.fork(UID, "w/1", "")))
                .withMessage("'forkName' must not be blank");
    }

    private static EnvironmentForkRef one(String operation, Function<EnvironmentForks, Mono<EnvironmentForkRef>> call) {
        Function<PostmanClient, Mono<EnvironmentForkRef>> onClient =
                client -> call.apply(client.environments().forks());
        return Operations.one(operation, onClient);
    }
}
