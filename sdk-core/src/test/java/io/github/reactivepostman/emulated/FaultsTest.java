package io.github.reactivepostman.emulated;

import static io.github.reactivepostman.Outcomes.completes;
import static io.github.reactivepostman.Outcomes.error;
import static io.github.reactivepostman.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reactivepostman.Outcomes;
import io.github.reactivepostman.api.environments.Environment;
import io.github.reactivepostman.api.environments.EnvironmentPatch;
import io.github.reactivepostman.api.workspaces.WorkspaceCreate;
import io.github.reactivepostman.api.workspaces.WorkspaceRef;
import io.github.reactivepostman.api.workspaces.WorkspaceType;
import io.github.reactivepostman.error.PostmanRequestException;
import io.github.reactivepostman.error.ServerErrorException;
import io.github.reactivepostman.test.account.StoredWorkspace;
import io.github.reactivepostman.test.fault.Fault;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** Answers that fail, come late, in part or never: what is repeated, how often it arrives, and what is left behind. */
class FaultsTest extends WithEmulator {

    private Mono<WorkspaceRef> post() {
        return client.workspaces().create(WorkspaceCreate.of("Made", WorkspaceType.TEAM));
    }

    private String environment() {
        return emulator.account().addEnvironment(emulator.account().addWorkspace("Home"), "Test");
    }

    @Test
    void shouldRepeatAGetThatTheServiceCouldNotServe() {
        emulator.faults().next(2, Fault.status(503));

        completes(client.users().me());

        assertThat(live.statuses("GET")).containsExactly(503, 503, 200);
    }

    @Test
    void shouldGiveUpOnceTheAttemptsAreUsedUp() {
        emulator.faults().next(9, Fault.status(503));

        ServerErrorException error = error(client.users().me(), ServerErrorException.class);

        assertThat(error.status()).isEqualTo(503);
        assertThat(error.isTransient()).isTrue();
        assertThat(error.error().title()).isEqualTo("Service Unavailable");
        assertThat(live.statuses("GET")).containsExactly(503, 503, 503);
    }

    @Test
    void shouldNotRepeatAPostThatTheServiceCouldNotServe() {
        emulator.faults().next(Fault.status(503, Duration.ofSeconds(1)));

        assertThat(error(post(), ServerErrorException.class).status()).isEqualTo(503);

        assertThat(live.statuses("POST")).containsExactly(503);
        assertThat(emulator.account().workspaces()).isEmpty();
    }

    @Test
    void shouldComeBackWhenTheServiceSaid() {
        emulator.faults().next(Fault.status(503, Duration.ofSeconds(1)));

        completes(client.users().me());

        assertThat(live.statuses("GET")).containsExactly(503, 200);
        assertThat(Gaps.before(emulator.received(), 1)).isGreaterThanOrEqualTo(Duration.ofMillis(995));
    }

    @Test
    void shouldFailAtOnceWhenTheServiceAsksForALongerWaitThanPermitted() {
        emulator.faults().next(Fault.status(503, Duration.ofMinutes(1)));

        ServerErrorException error = error(client.users().me(), ServerErrorException.class);

        assertThat(error.headers().firstValue("Retry-After")).hasValue("60");
        assertThat(live.statuses("GET")).containsExactly(503);
    }

    static List<Fault> breaks() {
        return List.of(Fault.dropConnection(), Fault.dropAfterExecution(), Fault.truncatedBody());
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void shouldRepeatAGetWhoseConnectionBroke(Fault broken) {
        String id = environment();
        completes(client.users().me());
        emulator.faults().next(broken);

        Environment read = value(client.environments().get(id));

        assertThat(read.values()).hasSize(3);
        assertThat(live.received("GET")).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void shouldNotRepeatAPostWhoseConnectionBroke(Fault broken) {
        completes(client.users().me());
        emulator.faults().next(broken);

        PostmanRequestException error = error(post(), PostmanRequestException.class);

        assertThat(error.isMaybeExecuted()).isTrue();
        assertThat(error).hasMessageStartingWith("POST /workspaces got no complete answer: ");
        assertThat(live.received("POST")).hasSize(1);
        assertThat(emulator.account().workspaces())
                .extracting(StoredWorkspace::name)
                .hasSize(broken.executed() ? 1 : 0);
    }

    @Test
    void shouldRepeatADeleteButNotAPatchThatAddsWhenTheConnectionBreaks() {
        String id = environment();
        EnvironmentPatch removal = EnvironmentPatch.removing(0);
        emulator.faults().next(Fault.dropAfterExecution());
        error(client.environments().patch(id, removal), PostmanRequestException.class);
        assertThat(live.received("PATCH")).hasSize(1);
        assertThat(emulator.account().environments().get(0).values()).hasSize(2);

        emulator.faults().next(Fault.dropConnection());
        completes(client.environments().delete(id));
        assertThat(live.statuses("DELETE")).containsExactly(0, 200);
    }

    @Test
    void shouldRepeatAPostThatTheCallerCallsRepeatable() {
        emulator.faults().next(Fault.dropConnection());

        completes(client.post()
                .uri("/workspaces")
                .body("workspace", WorkspaceCreate.of("Made", WorkspaceType.TEAM))
                .repeatable(true)
                .send());

        assertThat(live.statuses("POST")).containsExactly(0, 200);
        assertThat(emulator.account().workspaces()).hasSize(1);
    }

    @Test
    void shouldLetOthersGoOnWhileABodyComesSlowly() {
        String id = environment();
        emulator.faults().when("GET /environments/{id}", Fault.slowBody(Duration.ofSeconds(1)));
        Mono<String> slow = client.environments()
                .get(id)
                .map(read -> "slow, " + read.values().size() + " variables");
        Mono<String> others = Mono.delay(Duration.ofMillis(300))
                .thenMany(Flux.range(0, 20).flatMap(i -> client.users().me()))
                .count()
                .map(count -> count + " others, in flight "
                        + client.rateLimits().current().inFlight());

        StepVerifier.create(Flux.merge(slow, others))
                .expectNext("20 others, in flight 0")
                .expectNext("slow, 3 variables")
                .expectComplete()
                .verify(Outcomes.TIMEOUT);
        assertThat(live.received("GET")).hasSize(21);
    }
}
